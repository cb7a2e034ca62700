import type { Review } from '../core/review';
import type { Look } from '../view/looks';
import type { Doors } from './doors';
import { Highlighter } from './Highlighter';
import { Keeper } from './Keeper';
import { Status } from './Status';
import type { Answer, Attempt } from './use-answer';
import { Walk } from './Walk';

/** What concerns the page as a whole: the answer to the last thing done, highlights, the way from passage to passage, and keeping it. */
export function Footer(props: {
  doors: Doors;
  review: Review;
  looks: Look[];
  answer?: Answer;
  attempt: Attempt;
  onWalk(look: Look): void;
}) {
  const { doors, review, looks, answer, attempt, onWalk } = props;
  return (
    <footer class="foot">
      <Status answer={answer} />
      <div class="foot-row">
        <div class="foot-boxes">
          {looks.length > 0 && <Highlighter doors={doors} review={review} />}
          <Keeper doors={doors} article={review.article} attempt={attempt} />
        </div>
        {looks.length > 0 && <Walk looks={looks} onWalk={onWalk} />}
      </div>
    </footer>
  );
}
