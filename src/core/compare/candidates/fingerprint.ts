import type { Article } from '../../article';
import type { Weights } from '../weights';
import { hashOf } from './hash';
import { readTerms, type Terms } from './terms';
import { weigh } from './weigh';

/** The terms that a report is found by. */
export const MOST_TERMS = 24;

/** A report's most telling terms as 32-bit hashes, the most telling first; fewer where it holds fewer. */
export type Fingerprint = readonly number[];

/** The fingerprint of a report whose terms are read. */
export function fingerprintOfTerms({ words }: Terms, weights: Weights): Fingerprint {
  const weighed = [...words].map(([stem, term]) => ({ hash: hashOf(stem), weight: weigh(term, weights.of(stem)) }));
  weighed.sort((a, b) => b.weight - a.weight || a.hash - b.hash);
  return [...new Set(weighed.map(({ hash }) => hash))].slice(0, MOST_TERMS);
}

/** What a report is found by among many. The same text and headline give the same fingerprint, on any machine. */
export const fingerprintOf = (article: Article, weights: Weights): Fingerprint => fingerprintOfTerms(readTerms(article), weights);
