import { useContext } from 'preact/hooks';
import type { Review } from '../../core/review';
import { useSay } from '../say';
import { FindOthers, useNewsSearch } from './FindOthers';
import { LeftOut } from './LeftOut';
import { NoneCompared } from './NoneCompared';
import { Overview } from './Overview';
import { isItself, MatchingContext } from './on-offer';
import { ReferenceSection } from './ReferenceSection';
import { Statements } from './Statements';
import { onlyHere } from './statements';

/** What other reports of the same event say otherwise: one report after the other, the best match first; then what is told here alone. */
export function Compared({ review }: { review: Review }) {
  const say = useSay();
  const offers = useContext(MatchingContext).offers?.filter((offer) => !isItself(offer));
  const { references } = review;
  const here = onlyHere(review);
  const newsSearch = useNewsSearch(review);
  return (
    <>
      {references.length === 0 && <NoneCompared offers={offers} />}
      <Overview review={review} />
      {references.map((reference) => (
        <ReferenceSection key={reference.id} review={review} reference={reference} />
      ))}
      {here.length > 0 && (
        <section class="only-here" aria-labelledby="only-here">
          <h2 id="only-here">{say('view.only-here')}</h2>
          <Statements groups={here} />
        </section>
      )}
      {newsSearch && <FindOthers found={newsSearch} />}
      {/* What came above it later would move its buttons from under a click. */}
      {offers && newsSearch !== undefined && <LeftOut offers={offers} compared={references.map(({ id }) => id)} />}
    </>
  );
}
