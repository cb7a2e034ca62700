import type { Article } from '../core/article';
import type { Lexicon } from '../core/lexicon/compile';
import { lexiconOf } from '../core/lexicon/of-reader';
import { type Review, review } from '../core/review';
import { bundledLexicon } from '../data/lexicon';
import { loadSettingsKept } from '../library/settings-store';

/** The lexicon of the last review; a background that was stopped compiles it again. */
let compiled: { revision: number; lexicon: Lexicon } | undefined;

/** Reviews an article with the reader's settings of this moment. */
export async function reviewNow(article: Article): Promise<Review> {
  const { value: settings, revision } = await loadSettingsKept();
  if (compiled?.revision !== revision) compiled = { revision, lexicon: lexiconOf(bundledLexicon(), settings) };
  return review(article, { lexicon: compiled.lexicon, settings });
}
