import { FUNCTION_WORDS } from './function-words';
import { stemOf } from './stem';

/** How common words are: the share of reports that hold a word, above 0 and at most 1. A word that is not there is rare. */
export interface Frequencies extends ReadonlyMap<string, number> {
  /** It is not words that they are of but their stems, as `sharesOf` gives them. */
  areOfStems?: boolean;
}

/** Says how much a shared word means, by its stem. */
export interface Weights {
  /** Natural logarithm of one over the share of reports that hold it (inverse document frequency): 0.7 for a very common word, 5.3 for one that is not listed. */
  of(stem: string): number;
}

/** What is not listed counts as this rare and no rarer, so that one odd word does not part two sentences. */
const RAREST_SHARE = 1 / 200;

const known = new WeakMap<Frequencies, Weights>();

/** Every form of a word weighs as its most common form does. The same frequencies are read once. */
export function readWeights(frequencies: Frequencies): Weights {
  const weights = known.get(frequencies) ?? readShares(frequencies);
  known.set(frequencies, weights);
  return weights;
}

const weightOf = (share: number): number => -Math.log(Math.min(1, Math.max(share, RAREST_SHARE)));

/** Of each stem the share of its most common word. */
export function sharesOf(frequencies: Frequencies): Frequencies {
  if (frequencies.areOfStems) return frequencies;
  const shares = new Map<string, number>();
  for (const [word, share] of frequencies) {
    const stem = stemOf(word);
    shares.set(stem, Math.max(share, shares.get(stem) ?? 0));
  }
  return Object.assign(shares, { areOfStems: true });
}

function readShares(frequencies: Frequencies): Weights {
  const rarest = -Math.log(RAREST_SHARE);
  const weights = new Map([...sharesOf(frequencies)].map(([stem, share]) => [stem, weightOf(share)]));
  for (const word of FUNCTION_WORDS) weights.set(word, 0);
  return { of: (stem) => weights.get(stem) ?? rarest };
}
