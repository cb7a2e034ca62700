import type { Article } from '../core/article';
import type { ReferenceReport } from '../core/compare/reference-report';
import type { Entry } from '../core/lexicon/entry';
import { readPack } from '../core/pack';
import { type Review, review } from '../core/review';
import { defaultSettings } from '../core/settings';
import { frequencies } from '../data/frequencies';
import { bundledLexicon } from '../data/lexicon';
import { readJson } from './files';
import { UsageError } from './usage';

/** Reviews an article, compared with reports where there are any. */
export type Reviewer = (article: Article, references?: ReferenceReport[]) => Review;

/**
 * The checker with the bundled lexicon and, where a file is named, its entries as well.
 * @throws UsageError where the file is no lexicon
 */
export function reviewerWith(lexiconFile: string | undefined): Reviewer {
  const lexicon = bundledLexicon();
  const settings = { ...defaultSettings, ownEntries: lexiconFile ? readEntries(lexiconFile) : [] };
  return (article, references = []) => {
    const options = { lexicon, settings, frequencies, references };
    return review(article, options);
  };
}

function readEntries(file: string): Entry[] {
  const raw = readJson(file);
  try {
    return readPack(file, raw).entries;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
