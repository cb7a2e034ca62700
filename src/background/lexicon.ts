import type { Lexicon } from '../core/lexicon/compile';
import { lexiconOf } from '../core/lexicon/of-reader';
import type { Settings } from '../core/settings';
import { bundledLexicon } from '../data/lexicon';
import { settingsOfNow } from './settings';

/** The lexicon of the last review; a background that was stopped compiles it again. */
let compiled: { revision: number; lexicon: Lexicon } | undefined;

/** The lexicon with the reader's settings of this moment, and these. */
export async function lexiconOfNow(): Promise<{ lexicon: Lexicon; settings: Settings }> {
  const { value: settings, revision } = await settingsOfNow();
  if (compiled?.revision !== revision) compiled = { revision, lexicon: lexiconOf(bundledLexicon(), settings) };
  return { lexicon: compiled.lexicon, settings };
}
