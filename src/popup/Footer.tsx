import type { Passage, Review } from '../core/review';
import type { Doors } from './doors';
import { Highlighter } from './Highlighter';
import { Status } from './Status';
import type { Answer } from './use-passages';
import { Walk } from './Walk';

/** What concerns the page as a whole: the answer to the last thing done, highlights, and the way from passage to passage. */
export function Footer(props: { doors: Doors; review: Review; places: Passage[]; answer?: Answer; onWalk(passage: Passage): void }) {
  const { doors, review, places, answer, onWalk } = props;
  return (
    <footer class="foot" data-empty={(!places.length && !answer) || undefined}>
      <Status answer={answer} />
      {places.length > 0 && (
        <div class="foot-row">
          <Highlighter doors={doors} review={review} />
          <Walk places={places} onWalk={onWalk} />
        </div>
      )}
    </footer>
  );
}
