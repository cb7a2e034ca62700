import { quoteOf } from '../core/article';
import type { Review } from '../core/review';
import type { Mark } from '../messages';
import { notesOfWords } from '../view/rows';

/** What is to be marked on the page: every passage in the list of words that has words of its own. */
export function marksOf({ article, notes }: Review): Mark[] {
  return notesOfWords(notes).flatMap(({ kind, passages }) =>
    passages
      .filter(({ start, end }) => end > start)
      .map((passage) => ({ quote: quoteOf(article.text, passage), kind, voice: passage.voice })),
  );
}
