import { BODY_WORDS } from '../../text/name-words';
import type { Text } from '../../text/text';
import { bitsOf, type WordClass, WordFacts } from '../../text/word-facts';
import type { SourceKind } from '../attribution';
import { MEN, WOMEN } from './gender-words';
import { MENS_NAMES, WOMENS_NAMES } from './given-names';
import { DEFINITE, INDEFINITE, QUANTITIES, STOPS } from './group-words';
import { NAME_ENDINGS, TOGETHER } from './kind-parts';
import { INSTITUTIONS, ROLES } from './kind-words';
import { beginsBody } from './known-bodies';
import { isCountry, isNationality } from './nations';
import { type Noun, readNoun } from './nouns';
import { isPlural, singularOf } from './number';
import { type Pronoun, readPronoun } from './pronouns';
import { bareWord } from './same-name';

/** What a word can be in the phrase of a source, as bits of `SourceWord.is`. */
export const As = {
  nation: 1,
  country: 1 << 1,
  woman: 1 << 2,
  man: 1 << 3,
  womansName: 1 << 4,
  mansName: 1 << 5,
  definite: 1 << 6,
  indefinite: 1 << 7,
  digits: 1 << 8,
  /** A preposition, a relative or "and". */
  stop: 1 << 9,
  /** A mark that ends a noun group. */
  mark: 1 << 10,
  quantity: 1 << 11,
  plural: 1 << 12,
  institution: 1 << 13,
  /** Somebody whose kind is that of whom they work for. */
  role: 1 << 14,
  /** The head of a kind that it makes together with another word. */
  together: 1 << 15,
  /** "Ministry | of | Health". */
  link: 1 << 16,
  /** Names of known bodies begin with it. */
  knownBody: 1 << 17,
  body: 1 << 18,
} as const;

/** A word with all that the phrase of a source is asked of it. */
export interface SourceWord {
  form: string;
  is: number;
  noun: Noun | undefined;
  pronoun: Pronoun | undefined;
  /** The kind of body whose name ends with it. */
  ending: SourceKind | undefined;
  singular: SourceWord;
  /** As names are compared: without stops, empty for a small word. */
  bare: string;
}

const CLASSES: WordClass[] = [
  [As.nation, isNationality],
  [As.country, isCountry],
  [As.woman, (form) => WOMEN.has(form)],
  [As.man, (form) => MEN.has(form)],
  [As.womansName, (form) => WOMENS_NAMES.has(form)],
  [As.mansName, (form) => MENS_NAMES.has(form)],
  [As.definite, (form) => DEFINITE.has(form)],
  [As.indefinite, (form) => INDEFINITE.has(form)],
  [As.digits, (form) => /^\d/.test(form)],
  [As.stop, (form) => STOPS.has(form)],
  [As.mark, (form) => /^(?:[,(;:—–]|--)$/.test(form)],
  [As.quantity, (form) => QUANTITIES.has(form)],
  [As.plural, isPlural],
  [As.institution, (form) => INSTITUTIONS.has(form)],
  [As.role, (form) => ROLES.has(form)],
  [As.together, (form) => TOGETHER.has(form)],
  [As.link, (form) => /^(?:of|for|on|in)$/.test(form)],
  [As.knownBody, beginsBody],
  [As.body, (form) => BODY_WORDS.has(form)],
];

function readSourceWord(form: string): SourceWord {
  const word = {
    form,
    is: bitsOf(form, CLASSES),
    noun: readNoun(form),
    pronoun: readPronoun(form),
    ending: NAME_ENDINGS.get(form),
    bare: bareWord(form),
  } as SourceWord;
  const singular = singularOf(form);
  word.singular = singular === form ? word : readSourceWord(singular);
  return word;
}

const known = new WordFacts(readSourceWord);

/** The word at an index; one without a form beyond the text's ends. */
export const sourceWordAt = ({ tokens }: Text, at: number): SourceWord => known.at(tokens, at);

/** Whether the word at an index is any of these. */
export const isAs = (text: Text, at: number, bits: number): boolean => (sourceWordAt(text, at).is & bits) !== 0;
