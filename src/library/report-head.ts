import type { Article } from '../core/article';
import { type Fingerprint, fingerprintOf } from '../core/compare/candidates/fingerprint';
import { measureOf, type ReportMeasure } from '../core/compare/unfit';
import type { Weights } from '../core/compare/weights';
import { isWord, readTokens } from '../core/text/tokens';
import { digestOf } from './digest';
import { findSalient } from './salient';

/** What is known of a report without its text: enough to list it, and to find the reports that may be of its event. */
export interface ReportHead extends ReportMeasure {
  /** Of its address, or of its text where it has none: the same report has the same id wherever it is held. */
  id: string;
  headline?: string;
  outlet?: string;
  published?: string;
  url?: string;
  words: number;
  /** What it is ranked by among those that its fingerprint found. */
  salient: string[];
  /** What it is found by; none where it was kept before there were fingerprints. */
  fingerprint?: Fingerprint;
}

function countWords(raw: string): number {
  const tokens = readTokens(raw);
  let words = 0;
  for (let at = 0; at < tokens.count; at++) if (isWord(tokens, at)) words += 1;
  return words;
}

/** The id under which the report at an address is held; what stands behind `#` names a place in it only. */
export const idAt = (address: string): Promise<string> => digestOf(address.replace(/#.*$/s, ''));

/** What is known of a report without its text. */
export async function headOf(article: Article, weights: Weights): Promise<ReportHead> {
  const { text, headline, outlet, published, url } = article;
  const measure = measureOf(article);
  const digesting = Promise.all([digestOf(measure.textId), url ? idAt(url) : undefined]);
  // Read while the digests are made elsewhere.
  const read = { words: countWords(text), salient: findSalient(text, weights), fingerprint: fingerprintOf(article, weights) };
  const [textId, placeId] = await digesting;
  return {
    ...measure,
    ...read,
    textId,
    id: placeId ?? textId,
    ...(headline && { headline: text.slice(headline.start, headline.end) }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(url && { url }),
  };
}
