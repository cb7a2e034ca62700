import { lexiconOf } from '../core/lexicon/of-reader';
import { defaultSettings } from '../core/settings';
import { bundledLexicon } from '../data/lexicon';
import { loadKeptIndex } from '../library/kept-index';
import { loadBundled } from './bundled';
import { lexiconOfNow } from './lexicon';
import { weights } from './weights';

/** Lets questions through that have come meanwhile. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Makes ready what every review needs and no report decides, while the page is still being read. What fails here fails again where it is
 * needed, and is told there.
 */
export async function warmUp(): Promise<object> {
  const reading = [lexiconOfNow(), loadBundled(), loadKeptIndex()];
  // The settings are still being read, and most readers' change nothing about the lexicon.
  for (const step of [weights, bundledLexicon, () => lexiconOf(bundledLexicon(), defaultSettings)]) {
    await pause();
    step();
  }
  await Promise.allSettled(reading);
  return {};
}
