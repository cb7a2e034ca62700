import type { Article } from '../core/article';
import type { Entry } from '../core/lexicon/entry';
import { parseLexicon } from '../core/lexicon/parse';
import { type Review, review } from '../core/review';
import { defaultSettings } from '../core/settings';
import { bundledLexicon } from '../data/lexicon';
import { readJson } from './files';
import { UsageError } from './usage';

/**
 * The checker with the bundled lexicon and, where a file is named, its entries as well.
 * @throws UsageError where the file is no lexicon
 */
export function reviewerWith(lexiconFile: string | undefined): (article: Article) => Review {
  const lexicon = bundledLexicon();
  const settings = { ...defaultSettings, ownEntries: lexiconFile ? readEntries(lexiconFile) : [] };
  return (article) => review(article, { lexicon, settings });
}

function readEntries(file: string): Entry[] {
  const raw = readJson(file);
  try {
    return parseLexicon(file, raw);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
