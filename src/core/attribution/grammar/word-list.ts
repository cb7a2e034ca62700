/**
 * The words that a rule names. What a word is for the rules is noted when it is read (`WordTable`), so that asking for it is asking for a bit
 * or a number: a set looks a word's letters up each time. Lists are made where modules begin, before the first text is read.
 */
export interface WordList {
  place: number;
  bit: number;
}

const BITS = 30;
/** How many numbers hold the bits of all lists. */
export const PLACES = 4;
const NONE: readonly number[] = new Array(PLACES).fill(0);

const byWord = new Map<string, number[]>();
let count = 0;

function put(word: string, { place, bit }: WordList): void {
  const lists = byWord.get(word) ?? [...NONE];
  lists[place] = (lists[place] as number) | bit;
  byWord.set(word, lists);
}

/** A list of words, written with spaces between them. */
export function wordList(words: string): WordList {
  const list = { place: Math.floor(count / BITS), bit: 1 << (count % BITS) };
  if (list.place >= PLACES) throw new Error(`more than ${PLACES * BITS} lists of words`);
  count += 1;
  for (const word of words.split(' ')) put(word, list);
  return list;
}

/** The lists that a word is in: their bits by their places. */
export const listsOf = (word: string): readonly number[] => byWord.get(word) ?? NONE;

/** Whether a list is among those of a word. */
export const isAmong = (lists: readonly number[], { place, bit }: WordList): boolean => ((lists[place] as number) & bit) !== 0;

const numbers = new Map<string, number>();

/** The number of a single word that a rule names. */
export function theWord(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}

/** The number of a word; 0 where no rule names it. */
export const numberOf = (word: string): number => numbers.get(word) ?? 0;
