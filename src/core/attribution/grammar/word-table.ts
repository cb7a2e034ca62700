import type { Tokens } from '../../text/tokens';
import type { Cue } from '../cues';
import { FIRST_FRAME } from '../cues/cue';
import { readWord } from './read-word';
import { tagAlways } from './tag-always';
import { listsOf, numberOf, PLACES } from './word-list';

/** The numbers of a word's row. */
export const Fact = {
  /** Bits of `Is`. */
  is: 0,
  /** Bits of `VerbForm`, and shifted those of `Opens` and `When`. */
  can: 1,
  /** The lists that it is in (`WordList`), in as many numbers as they have places. */
  lists: 2,
  /** The number that rules know it by (`theWord`). */
  name: 6,
  /** Where its cues are kept, and shifted the frames that they have and the tag that the word always has. */
  reports: 7,
} as const;

export const OPENS_SHIFT = 5;
export const WHEN_SHIFT = 15;
const IS_KNOWN = 1 << 28;

/** The bits of `Fact.reports` that say where its cues are kept: none where it is no reporting verb's form. */
export const CUES = FIRST_FRAME - 1;
const TAG_SHIFT = 23;

const cueLists: (readonly Cue[])[] = [[]];
const plainCues: (Cue | undefined)[] = [undefined];
const cueListOf = new Map<string, number>();

/** Where the cues of a word are kept: words come again in every age, and their cues are kept once. */
function keepCues(form: string, cues: readonly Cue[]): number {
  if (cues.length === 0) return 0;
  const known = cueListOf.get(form);
  if (known !== undefined) return known;
  cueListOf.set(form, cueLists.length);
  const plain = cues.filter(({ particle }) => !particle);
  plainCues.push(plain.length === 1 ? plain[0] : undefined);
  return cueLists.push(cues) - 1;
}

function framesOf(cues: readonly Cue[]): number {
  let bits = 0;
  for (const { takes } of cues) bits |= takes;
  return bits;
}

/** The cues that a word can be, by its `Fact.reports`. */
export const cuesIn = (reports: number): readonly Cue[] => cueLists[reports & CUES] as readonly Cue[];

/** Its one cue without a particle, by its `Fact.reports`; undefined where there is none, or more. */
export const plainCueIn = (reports: number): Cue | undefined => plainCues[reports & CUES];

/** The tag that it always has, by its `Fact.reports`; -1 where there is none. */
export const tagIn = (reports: number): number => (reports >> TAG_SHIFT) - 1;

/** A row has eight numbers. */
const ROW = 3;
const FEWEST = 1024;

/** The row of a word, by its number (`Tokens.key`): the first row is that of no word. */
export const rowOf = (key: number): number => key + 1;

/** Where a row begins. */
export const startOf = (row: number): number => row << ROW;

/**
 * What is known of all words, a row of numbers for each. Of objects, each a place of its own in memory, most time would go by waiting for
 * the memory.
 */
class WordTable {
  private rows = new Int32Array(FEWEST << ROW);
  private age = -1;

  /** The rows of all words of this age, those of a text among them. Whoever has them may keep them. */
  of({ forms, keys, age }: Tokens): Int32Array {
    if (age !== this.age) this.rows = new Int32Array(FEWEST << ROW);
    this.age = age;
    for (let form = 0; form < forms.length; form++) {
      const row = startOf(rowOf(keys[form] as number));
      if (row >= this.rows.length) this.grow(row);
      if (this.rows[row + Fact.can] === 0) this.put(row, forms[form] as string);
    }
    return this.rows;
  }

  private put(row: number, form: string): void {
    const { is, verb, opens, when, cues } = readWord(form);
    const lists = listsOf(form);
    const { rows } = this;
    rows[row + Fact.is] = is;
    rows[row + Fact.can] = verb | (opens << OPENS_SHIFT) | (when << WHEN_SHIFT) | IS_KNOWN;
    for (let place = 0; place < PLACES; place++) rows[row + Fact.lists + place] = lists[place] as number;
    rows[row + Fact.name] = numberOf(form);
    rows[row + Fact.reports] = keepCues(form, cues) | framesOf(cues) | (((tagAlways(form, is) ?? -1) + 1) << TAG_SHIFT);
  }

  private grow(row: number): void {
    const before = this.rows;
    this.rows = new Int32Array(Math.max(2 * before.length, row + (FEWEST << ROW)));
    this.rows.set(before);
  }
}

/** The one table, which every reading of a text reads. */
export const wordTable = new WordTable();
