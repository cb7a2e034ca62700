import type { Weights } from '../weights';
import type { Terms } from './terms';
import { weigh } from './weigh';

/** How much a pair of words weighs beside its words together, and what a figure weighs. */
const PAIR = 0.2;
const FIGURE = 3;

/** How rare a stem is among the reports at hand, as a natural logarithm; 0 where nothing is known of them. */
export type Rarity = (stem: string) => number;

const unknown: Rarity = () => 0;

/** What a report is about: weights by term, and their Euclidean length. */
export interface ReportVector {
  weights: Map<string, number>;
  length: number;
}

function vectorOf(weights: Map<string, number>): ReportVector {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return { weights, length: Math.sqrt(sum) || 1 };
}

/** All that a report says as one vector; `likenessOf` two tells how alike they are. */
export function readReportVector({ words, pairs, figures }: Terms, weights: Weights, rarity: Rarity = unknown): ReportVector {
  const rare = (stem: string) => weights.of(stem) + rarity(stem);
  const found = new Map<string, number>();
  for (const [stem, term] of words) found.set(stem, weigh(term, rare(stem)));
  for (const pair of pairs) {
    const [one = '', other = ''] = pair.split(' ');
    found.set(pair, PAIR * (rare(one) + rare(other)));
  }
  for (const figure of figures) found.set(figure, FIGURE);
  return vectorOf(found);
}

/** The cosine of two vectors: 0 where they share no term, 1 where they have the same terms. */
export function likenessOf(one: ReportVector, other: ReportVector): number {
  const [small, large] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of small.weights) sum += weight * (large.weights.get(term) ?? 0);
  return sum / (one.length * other.length);
}
