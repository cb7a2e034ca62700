import type { Article } from '../core/article';
import { compileLexicon, type Lexicon } from '../core/lexicon/compile';
import { type Review, review } from '../core/review';
import type { Settings } from '../core/settings';
import { bundledLexicon } from '../data/lexicon';
import { loadSettingsKept } from '../library/settings-store';

/** The lexicon of the last review; a background that was stopped compiles it again. */
let compiled: { revision: number; lexicon: Lexicon } | undefined;

function compile({ entriesOff, ownEntries }: Settings): Lexicon {
  const off = new Set(entriesOff);
  return compileLexicon([...bundledLexicon(), ...ownEntries].filter(({ id }) => !off.has(id)));
}

/** Reviews an article with the reader's settings of this moment. */
export async function reviewNow(article: Article): Promise<Review> {
  const { value: settings, revision } = await loadSettingsKept();
  if (compiled?.revision !== revision) compiled = { revision, lexicon: compile(settings) };
  return review(article, { lexicon: compiled.lexicon, settings });
}
