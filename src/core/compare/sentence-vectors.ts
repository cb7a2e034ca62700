import type { Range } from '../text/text';
import type { NumberedStems } from './numbered-stems';
import { Word, type Words } from './words';

/** What a sentence is about: the numbers of its stems, each once in the order of the words, with their weights and their Euclidean length. */
export interface Vector {
  stems: Int32Array;
  weights: Float64Array;
  length: number;
}

/** Room by the number of a stem, all 0 but while a vector is read. */
let counts = new Int32Array(0);

function countsFor(stems: number): Int32Array {
  if (counts.length < stems) counts = new Int32Array(2 * stems);
  return counts;
}

/** Counts the words of matter in some ranges; lists each stem where it stands first. */
function countStems({ kind }: Words, { at: numbers }: NumberedStems, ranges: readonly Range[], counted: Int32Array): number[] {
  const found: number[] = [];
  for (const { from, to } of ranges) {
    for (let at = from; at < to; at++) {
      if (kind[at] !== Word.matter) continue;
      const stem = numbers[at] as number;
      if (counted[stem] === 0) found.push(stem);
      counted[stem] = (counted[stem] as number) + 1;
    }
  }
  return found;
}

/**
 * The weighted words of a stretch of tokens, figures apart: another figure must not part two sentences (term frequency by logarithm times
 * inverse document frequency).
 * @param weights how rare each stem is, by its number.
 */
export function readVector(words: Words, numbered: NumberedStems, ranges: readonly Range[], weights = numbered.weights): Vector {
  const counted = countsFor(numbered.stems.length);
  const stems = Int32Array.from(countStems(words, numbered, ranges, counted));
  const found = new Float64Array(stems.length);
  let sum = 0;
  for (let at = 0; at < stems.length; at++) {
    const stem = stems[at] as number;
    const weight = (1 + Math.log(counted[stem] as number)) * (weights[stem] as number);
    found[at] = weight;
    sum += weight * weight;
    counted[stem] = 0;
  }
  return { stems, weights: found, length: Math.sqrt(sum) || 1 };
}

/**
 * Lays a vector's weights open under the numbers of another report, so that many vectors of that report can be held beside it.
 * @param numbers its stems' numbers there; see `numbersIn`.
 * @param room by number there; all 0 before, and after `clear`.
 */
export function lay({ stems, weights }: Vector, numbers: Int32Array, room: Float64Array): void {
  for (let at = 0; at < stems.length; at++) {
    const number = numbers[stems[at] as number] as number;
    if (number >= 0) room[number] = weights[at] as number;
  }
}

export function clear({ stems }: Vector, numbers: Int32Array, room: Float64Array): void {
  for (let at = 0; at < stems.length; at++) {
    const number = numbers[stems[at] as number] as number;
    if (number >= 0) room[number] = 0;
  }
}

/** The cosine of a vector that is laid open and another: 0 where they share no word, 1 where they have the same words. */
export function cosineOf(one: Vector, room: Float64Array, { stems, weights, length }: Vector): number {
  let sum = 0;
  for (let at = 0; at < stems.length; at++) sum += (weights[at] as number) * (room[stems[at] as number] as number);
  return sum / (one.length * length);
}

/** The cosine of two vectors of two reports. `numbers` are those of the first one's stems in the other report. */
export function cosine(one: Vector, other: Vector, numbers: Int32Array, stemsThere: number): number {
  const room = new Float64Array(stemsThere);
  lay(one, numbers, room);
  return cosineOf(one, room, other);
}
