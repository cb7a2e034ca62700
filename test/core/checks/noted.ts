import type { Article } from '../../../src/core/article';
import type { Passage } from '../../../src/core/review';
import { review } from '../../../src/core/review';
import { bundledLexicon } from '../../../src/data/lexicon';

/** A plain text as a report. */
export const article = (text: string, more: Partial<Article> = {}): Article => ({ text, language: 'en', read: 'whole', ...more });

/** The passages that a check notes in a text, with the bundled lexicon. */
export function passagesOf(check: string, text: string): Passage[] {
  const note = review(article(text), { lexicon: bundledLexicon() }).notes.find((each) => each.check === check);
  if (!note) throw new Error(`there is no check ${check}`);
  return note.passages;
}

/** The words that a check notes in a text, with the bundled lexicon. */
export const noted = (check: string, text: string): string[] => passagesOf(check, text).map(({ exact }) => exact);
