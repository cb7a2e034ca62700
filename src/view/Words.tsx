import type { Review } from '../core/review';
import { KindName } from './KindName';
import { NoneNoted } from './NoneNoted';
import { PassageRow } from './PassageRow';
import type { KindRows } from './rows';
import { useSay } from './say';

/** Every noted passage under its kind. */
export function Words({ review, groups }: { review: Review; groups: KindRows[] }) {
  const say = useSay();
  if (!groups.length) return <NoneNoted review={review} />;
  return groups.map(({ kind, rows, places }) => (
    <section key={kind} class="kind" data-kind={kind}>
      <h2 class="kind-head">
        <KindName kind={kind} /> <span class="count">{say('view.places', { count: places })}</span>
      </h2>
      <ul class="rows">
        {rows.map((row) => (
          <PassageRow key={row.id} article={review.article} row={row} />
        ))}
      </ul>
    </section>
  ));
}
