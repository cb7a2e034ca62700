import { cosine, type Vector, vectorOf } from '../sentence-vectors';
import type { Weights } from '../weights';
import type { Terms } from './terms';
import { weigh } from './weigh';

/** How much a pair of words weighs beside its words together, and what a figure weighs. */
const PAIR = 0.2;
const FIGURE = 3;

/** How rare a stem is among the reports at hand, as a natural logarithm; 0 where nothing is known of them. */
export type Rarity = (stem: string) => number;

const unknown: Rarity = () => 0;

/** All that a report says as one vector; `cosine` of two tells how alike they are. */
export function readReportVector({ words, pairs, figures }: Terms, weights: Weights, rarity: Rarity = unknown): Vector {
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

export { cosine as likenessOf };
