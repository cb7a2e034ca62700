import type { Gender } from './gender-words';
import type { Nature } from './nouns';

/** A pronoun with what it says of whom it stands for. */
export interface Pronoun {
  word: string;
  plural: boolean;
  gender: Gender | undefined;
  nature: Nature | undefined;
}

const PRONOUNS = new Set(
  'he she it they we i you who which that this his her its their one others some many both these those him them'.split(' '),
);

/** The pronoun that a normalised word is, with a contraction ("he'd") or without. */
export function readPronoun(form: string): Pronoun | undefined {
  const word = form.replace(/'(?:d|ll|ve|re|m)$/, '');
  if (!PRONOUNS.has(word)) return undefined;
  const gender = /^(?:she|her)$/.test(word) ? 'f' : /^(?:he|his|him)$/.test(word) ? 'm' : undefined;
  const plural = /^(?:they|their|them|we|others|some|many|both|these|those)$/.test(word);
  const nature = gender ? 'person' : /^its?$/.test(word) ? 'body' : undefined;
  return { word, plural, gender, nature };
}
