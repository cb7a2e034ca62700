import type { Range } from '../text/text';
import type { Weights } from './weights';
import { Word, type Words } from './words';

/** What a sentence is about: weights by stem, and their Euclidean length. */
export interface Vector {
  weights: Map<string, number>;
  length: number;
}

const lengthOf = (weights: Map<string, number>): number => {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return Math.sqrt(sum) || 1;
};

/** A vector of weights by stem. */
export const vectorOf = (weights: Map<string, number>): Vector => ({ weights, length: lengthOf(weights) });

/**
 * The weighted words of a stretch of tokens, figures apart: another figure must not part two sentences (term frequency by logarithm times inverse document frequency).
 */
export function readVector(words: Words, ranges: readonly Range[], weights: Weights): Vector {
  const counts = new Map<string, number>();
  const found = new Map<string, number>();
  for (const { from, to } of ranges) {
    for (let at = from; at < to; at++) {
      if (words.kind[at] !== Word.matter) continue;
      const stem = words.stem[at] as string;
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      if (!found.has(stem)) found.set(stem, weights.of(stem));
    }
  }
  for (const [stem, count] of counts) found.set(stem, (1 + Math.log(count)) * (found.get(stem) as number));
  return vectorOf(found);
}

/** The cosine of two vectors: 0 where they share no word, 1 where they have the same words. */
export function cosine(one: Vector, other: Vector): number {
  const [small, large] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [stem, weight] of small.weights) sum += weight * (large.weights.get(stem) ?? 0);
  return sum / (one.length * other.length);
}
