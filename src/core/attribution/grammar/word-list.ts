/**
 * The words that a rule names. Every word is given its lists when it is read (`Word.lists`), so that asking for one is asking for a bit: a
 * set looks its letters up each time. Lists are made where modules begin, before the first text is read.
 */
export interface WordList {
  place: number;
  bit: number;
}

const BITS = 30;
const PLACES = 4;
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

/** Whether a word is in a list. */
export const isIn = ({ lists }: { lists: readonly number[] }, { place, bit }: WordList): boolean => ((lists[place] as number) & bit) !== 0;
