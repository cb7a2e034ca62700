import type { Review } from '../core/review';
import { FirstRow } from './FirstRow';
import { type KindRows, type Row, rowOf } from './rows';
import { useSay } from './say';

/** What is most worth a look, as ways into the list of words. */
export function First({ review, groups, onOpen }: { review: Review; groups: KindRows[]; onOpen(row: Row): void }) {
  const say = useSay();
  const rows = review.first.map(({ check, passage }) => rowOf(groups, check, passage)).filter((row) => row !== undefined);
  if (!rows.length) return null;
  return (
    <section class="first" aria-labelledby="first-title">
      <h2 class="eyebrow" id="first-title">
        {say('view.first')}
      </h2>
      <ol>
        {[...new Set(rows)].map((row) => (
          <FirstRow key={row.id} row={row} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  );
}
