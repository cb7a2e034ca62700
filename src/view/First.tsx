import type { Review } from '../core/review';
import { FirstRow } from './FirstRow';
import { firstLooks, type Look } from './looks';
import type { KindRows } from './rows';
import { useSay } from './say';

/** What is most worth a look, as ways into the list of words and the comparison. */
export function First({ review, groups, onOpen }: { review: Review; groups: KindRows[]; onOpen(look: Look): void }) {
  const say = useSay();
  const looks = firstLooks(review, groups);
  if (!looks.length) return null;
  return (
    <section class="first" aria-labelledby="first-title">
      <h2 class="eyebrow" id="first-title">
        {say('view.first')}
      </h2>
      <ol>
        {looks.map((look) => (
          <FirstRow key={look.id} look={look} references={review.references} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  );
}
