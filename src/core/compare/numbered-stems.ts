import type { Weights } from './weights';
import type { Words } from './words';

/** The stems of one report by number, in the order in which they first stand there: what is counted and weighed needs no strings. */
export interface NumberedStems {
  /** The number of each token's stem. */
  at: Int32Array;
  /** The stem of each number. */
  stems: string[];
  numbers: ReadonlyMap<string, number>;
  /** How rare each stem is; see `Weights`. */
  weights: Float64Array;
}

/** Numbers the stems of a report. */
export function numberStems({ stem }: Words, weights: Weights): NumberedStems {
  const at = new Int32Array(stem.length);
  const stems: string[] = [];
  const numbers = new Map<string, number>();
  for (let token = 0; token < stem.length; token++) {
    const word = stem[token] as string;
    let number = numbers.get(word);
    if (number === undefined) {
      number = stems.push(word) - 1;
      numbers.set(word, number);
    }
    at[token] = number;
  }
  return { at, stems, numbers, weights: Float64Array.from(stems, (word) => weights.of(word)) };
}

/** The numbers that another report gives to the stems of one, by their numbers here; -1 for a stem that it does not hold. */
export function numbersIn({ numbers }: NumberedStems, { stems }: NumberedStems): Int32Array {
  const found = new Int32Array(stems.length);
  for (let number = 0; number < stems.length; number++) found[number] = numbers.get(stems[number] as string) ?? -1;
  return found;
}
