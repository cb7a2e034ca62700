import { allBeginningsOf } from '../core/lexicon/waiting';
import { bundledLexicon } from '../data/lexicon';
import { loadKeptIndex } from '../library/kept-index';
import { loadBundled } from './bundled';
import { lexiconOfNow } from './lexicon';
import { weights } from './weights';

/**
 * Makes ready what every review needs and no report decides, while the page is still being read. What fails here fails again where it is
 * needed, and is told there.
 */
export async function warmUp(): Promise<object> {
  const reading = [lexiconOfNow(), loadBundled(), loadKeptIndex()];
  weights();
  // The settings are still being read: what of the lexicon does not depend on them.
  bundledLexicon().forEach(allBeginningsOf);
  await Promise.allSettled(reading);
  return {};
}
