import { useContext } from 'preact/hooks';
import type { Review } from '../core/review';
import { ActionsContext } from './actions';
import { useSay } from './say';

/** What is to be done with the pages of a report's site: only a tab can have the browser ask for them, so one is opened. */
export function SiteChoice({ review }: { review: Review }) {
  const say = useSay();
  const { site, host, mute } = useContext(ActionsContext);
  const isMuted = review.notes.some(({ reason }) => reason?.key === 'note.site-muted');
  if (!site || !host || !mute) return null;
  return (
    <section class="site-choice" aria-labelledby="site-choice">
      <h2 id="site-choice">{say('view.site', { site })}</h2>
      <p class="not-looked-at">{say('view.site.intro')}</p>
      <p class="site-ways">
        <a href={`../options/index.html#sites/always/${host}`} target="_blank" rel="noreferrer">
          {say('view.site.always')}
        </a>
        {!isMuted && (
          <button type="button" name="never" onClick={() => mute({ of: 'site', site })}>
            {say('view.site.never')}
          </button>
        )}
      </p>
    </section>
  );
}
