import type { Article } from '../core/article';
import type { Review } from '../core/review';
import type { Look } from '../view/looks';
import type { Doors } from './doors';
import { Highlighter } from './Highlighter';
import { Keeper } from './Keeper';
import { Status } from './Status';
import type { Answer, Attempt } from './use-answer';
import { Walk } from './Walk';

interface Props {
  doors: Doors;
  article: Article;
  review: Review;
  looks: Look[];
  answer?: Answer;
  attempt: Attempt;
  onWalk(look: Look): void;
}

/** What concerns the page as a whole: the answer to the last thing done, highlights, the way from passage to passage, and keeping it. */
export function Footer({ doors, article, review, looks, answer, attempt, onWalk }: Props) {
  return (
    <footer class="foot">
      <Status answer={answer} />
      <div class="foot-row">
        <div class="foot-boxes">
          {looks.length > 0 && <Highlighter doors={doors} review={review} />}
          <Keeper doors={doors} article={article} attempt={attempt} />
        </div>
        {looks.length > 0 && <Walk looks={looks} onWalk={onWalk} />}
      </div>
    </footer>
  );
}
