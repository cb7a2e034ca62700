import { type Keeping, onceKept, oncePer } from '../once';
import type { Tokens } from '../text/tokens';
import type { Weights } from './weights';
import type { Words } from './words';

/** The stems of one report by number, in the order in which they first stand there: what is counted and weighed needs no strings. */
export interface NumberedStems extends Keeping {
  /** The number of each token's stem. */
  at: Int32Array;
  /** The stem of each number. */
  stems: string[];
  numbers: ReadonlyMap<string, number>;
  /** How rare each stem is; see `Weights`. */
  weights: Float64Array;
}

/** Numbers the stems of a report. */
export function numberStems({ form, forms }: Tokens, { stem }: Words, weights: Weights): NumberedStems {
  const at = new Int32Array(stem.length);
  const stems: string[] = [];
  const numbers = new Map<string, number>();
  const byForm = new Int32Array(forms.length).fill(-1);
  for (let token = 0; token < stem.length; token++) {
    const spelling = form[token] as number;
    let number = byForm[spelling] as number;
    if (number < 0) {
      const word = stem[token] as string;
      number = numbers.get(word) ?? -1;
      if (number < 0) {
        number = stems.push(word) - 1;
        numbers.set(word, number);
      }
      byForm[spelling] = number;
    }
    at[token] = number;
  }
  return { at, stems, numbers, weights: weigh(stems, weights), kept: [] };
}

function weigh(stems: readonly string[], weights: Weights): Float64Array {
  const weighed = new Float64Array(stems.length);
  for (let number = 0; number < stems.length; number++) weighed[number] = weights.of(stems[number] as string);
  return weighed;
}

const renumber = onceKept(({ numbers }: NumberedStems) =>
  oncePer(({ stems }: NumberedStems): Int32Array => {
    const found = new Int32Array(stems.length);
    for (let number = 0; number < stems.length; number++) found[number] = numbers.get(stems[number] as string) ?? -1;
    return found;
  }),
);

/** The numbers that another report gives to the stems of one, by their numbers here; -1 for a stem that it does not hold. */
export const numbersIn = (other: NumberedStems, own: NumberedStems): Int32Array => renumber(other)(own);
