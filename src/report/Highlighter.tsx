import type { Review } from '../core/review';
import { useSay } from '../view/say';
import type { Doors } from './doors';
import { useHighlights } from './use-highlights';

/** Switches the highlights on the page on and off, and says how many could be painted. */
export function Highlighter({ doors, review }: { doors: Doors; review: Review }) {
  const say = useSay();
  const { on, painted, toggle } = useHighlights(doors, review);
  return (
    <label class="highlighter">
      <input type="checkbox" name="highlight" checked={on} onChange={(event) => toggle(event.currentTarget.checked)} />
      <span>
        {say('report.highlight')}
        <span class="painted" aria-live="polite">
          {on && say(painted.lost ? 'report.painted-lost' : 'report.painted', { count: painted.painted, lost: painted.lost })}
        </span>
      </span>
    </label>
  );
}
