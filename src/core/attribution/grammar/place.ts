import type { Text } from '../../text/text';
import { Flag, has } from '../../text/tokens';
import { Is, type Word } from './word';
import { isIn, type WordList, wordList } from './word-list';

/** What a word does where it stands. */
export const Tag = {
  mark: 0,
  /** Nouns, names, numbers and the adjectives before them. */
  noun: 1,
  determiner: 2,
  /** A noun phrase in one word. */
  pronoun: 3,
  /** The 's of a possessor, or its bare apostrophe. */
  possessor: 4,
  preposition: 5,
  /** "to" before a verb. */
  to: 6,
  auxiliary: 7,
  /** Any form of a verb in a verb group, and past participles after their noun. */
  verb: 8,
  ing: 9,
  adverb: 10,
  coordinator: 11,
  subordinator: 12,
  wh: 13,
  that: 14,
} as const;

/** A token that is to be tagged, with those around it; the ones before it have their tags. */
export interface Place {
  text: Text;
  words: readonly Word[];
  tags: Uint8Array;
  at: number;
  word: Word;
  /** The first word of its sentence. */
  first: boolean;
  /** A headline in which most words have capitals. */
  title: boolean;
}

export const formAt = ({ words }: Place, at: number) => words[at]?.form ?? '';
export const isAt = ({ words }: Place, at: number, bits: number) => ((words[at]?.is ?? 0) & bits) !== 0;
export const inAt = ({ words }: Place, at: number, list: WordList) => {
  const word = words[at];
  return word !== undefined && isIn(word, list);
};
export const verbAt = ({ words }: Place, at: number, bits: number) => ((words[at]?.verb ?? 0) & bits) !== 0;
export const capitalAt = ({ text }: Place, at: number) => has(text.tokens, at, Flag.capital);
export const isMark = ({ text }: Place, at: number) => !has(text.tokens, at, Flag.word);

const PLACES = wordList('there here');

/** The last token before `at` that is no adverb and no negation. */
export function beforeAdverbs(place: Place): number {
  let at = place.at - 1;
  while (at >= 0 && place.tags[at] === Tag.adverb && place.at - at < 5) at--;
  return isAt(place, at, Is.own) && inAt(place, at, PLACES) && place.tags[at - 1] === Tag.noun ? at - 1 : at;
}
