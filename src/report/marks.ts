import { quoteOf } from '../core/article';
import type { Review } from '../core/review';
import type { Mark } from '../messages';
import { notesOfPassages } from '../view/rows';

/** What is to be marked on the page: every passage that has words of its own and is not quiet. */
export function marksOf({ article, notes }: Review): Mark[] {
  return notesOfPassages(notes).flatMap(({ kind, passages }) =>
    passages
      .filter(({ start, end, quiet }) => end > start && !quiet)
      .map((passage) => ({ quote: quoteOf(article.text, passage), kind, voice: passage.voice })),
  );
}
