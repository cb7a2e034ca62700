import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../core/article';
import type { Review } from '../core/review';
import { Counts } from '../view/Counts';
import { rowsByKind } from '../view/rows';
import { useSay } from '../view/say';
import { Words } from '../view/Words';
import { samples } from './samples';

/** What the welcome page asks of the world outside. */
export interface Doors {
  articleOf(text: string): Article;
  review(article: Article): Promise<Review>;
}

/** The review of the text at hand; of texts that follow quickly, the last one counts. */
function useReview({ articleOf, review }: Doors, text: string): Review | undefined {
  const [done, setDone] = useState<Review>();
  useEffect(() => {
    let late = false;
    review(articleOf(text)).then((next) => void (late || setDone(next)), console.error);
    return () => {
      late = true;
    };
  }, [articleOf, review, text]);
  return done;
}

/** Two reports of one event to choose from, and what is noted in the one that was chosen: the checker itself, at work. */
export function Demo({ doors }: { doors: Doors }) {
  const say = useSay();
  const [at, setAt] = useState(0);
  const sample = samples[at] ?? samples[0];
  const review = useReview(doors, sample.text);
  const groups = useMemo(() => (review ? rowsByKind(review.notes) : []), [review]);
  return (
    <section class="demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{say('welcome.demo')}</h2>
      <p>{say('welcome.demo.intro')}</p>
      <fieldset class="samples">
        <legend class="unseen">{say('welcome.demo.outlets')}</legend>
        {samples.map(({ outlet }, index) => (
          <button key={outlet} type="button" name={`sample-${index}`} aria-pressed={index === at} onClick={() => setAt(index)}>
            {outlet}
          </button>
        ))}
      </fieldset>
      <blockquote lang="en">{sample.text}</blockquote>
      <div class="demo-notes" data-of={review && at}>
        {review && (
          <>
            <div role="status">
              <Counts review={review} groups={groups} />
            </div>
            <Words review={review} groups={groups} />
          </>
        )}
      </div>
    </section>
  );
}
