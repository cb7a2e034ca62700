import type { Weights } from '../core/compare/weights';
import { readWords, Word } from '../core/compare/words';
import { readTokens } from '../core/text/tokens';

/** Reports tell their event first: only this many characters are read. */
const OPENING = 3000;
/** A report's heaviest words that are kept of it. */
const MOST = 160;

/** The words that tell what a report is about: the rarest stems of its opening, rarest first. */
export function findSalient(raw: string, weights: Weights): string[] {
  const { stem, kind } = readWords({ tokens: readTokens(raw.slice(0, OPENING)) });
  const found = new Set(stem.filter((_, at) => kind[at] === Word.matter));
  const weighed = [...found].map((word) => ({ word, weight: weights.of(word) }));
  weighed.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
  return weighed.slice(0, MOST).map(({ word }) => word);
}

const weightOf = (words: Iterable<string>, weights: Weights): number => {
  let sum = 0;
  for (const word of words) sum += weights.of(word) ** 2;
  return sum;
};

/** How alike two reports are by their salient words: the cosine of their weights, from 0 (no word shared) to 1 (the same words). */
export function likenessOf(one: readonly string[], other: readonly string[], weights: Weights): number {
  const theirs = new Set(other);
  const shared = weightOf(
    one.filter((word) => theirs.has(word)),
    weights,
  );
  return shared === 0 ? 0 : shared / Math.sqrt(weightOf(one, weights) * weightOf(other, weights));
}
