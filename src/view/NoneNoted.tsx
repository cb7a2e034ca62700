import { useContext } from 'preact/hooks';
import type { Review } from '../core/review';
import { ActionsContext } from './actions';
import { looked } from './outcome';
import { useSay } from './say';

/**
 * What is said of a report in which nothing was noted: how much was looked for, and what that does not mean; or why its words were not looked
 * at: it is in another language, or its site is muted.
 */
export function NoneNoted({ review }: { review: Review }) {
  const say = useSay();
  const { site, unmute } = useContext(ActionsContext);
  const muted = review.notes.find(({ reason }) => reason?.key === 'note.site-muted')?.reason;
  const unknown = review.notes.find(({ reason }) => reason?.key === 'skip.not-english')?.reason;
  const key = review.references.length > 0 ? 'view.none-noted.compared' : 'view.none-noted';
  if (!muted) return <p class="none-noted">{unknown ? say(unknown) : say(key, { count: looked(review.notes) })}</p>;
  return (
    <div class="none-noted">
      <p>{say(muted)}</p>
      {unmute && site && (
        <button type="button" name="unmute-site" onClick={() => unmute({ of: 'site', site })}>
          {say('view.unmute-site', { site })}
        </button>
      )}
    </div>
  );
}
