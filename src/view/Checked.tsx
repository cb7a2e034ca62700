import type { Review } from '../core/review';
import { CheckedRow } from './CheckedRow';
import { SiteChoice } from './SiteChoice';
import { useSay } from './say';

/** Every check with what came of it, and what no check looks at. */
export function Checked({ review }: { review: Review }) {
  const say = useSay();
  return (
    <>
      <ul class="checked">
        {review.notes.map((note) => (
          <CheckedRow key={note.check} note={note} />
        ))}
      </ul>
      <h2>{say('view.not-looked-at.title')}</h2>
      <p class="not-looked-at">{say('view.not-looked-at')}</p>
      <SiteChoice review={review} />
    </>
  );
}
