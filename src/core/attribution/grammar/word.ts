import type { Cue } from '../cues';

/** What a word can be, as bits of `Word.is`. */
export const Is = {
  determiner: 1,
  possessive: 1 << 1,
  pronoun: 1 << 2,
  subject: 1 << 3,
  auxiliary: 1 << 4,
  be: 1 << 5,
  have: 1 << 6,
  modal: 1 << 7,
  negation: 1 << 8,
  adverb: 1 << 9,
  preposition: 1 << 10,
  subordinator: 1 << 11,
  coordinator: 1 << 12,
  wh: 1 << 13,
  day: 1 << 14,
  month: 1 << 15,
  time: 1 << 16,
  role: 1 << 17,
  evidence: 1 << 18,
  occasion: 1 << 19,
  /** A verb by its form that is as often a noun. */
  alsoNoun: 1 << 20,
  /** Ends as plural nouns do. */
  plural: 1 << 21,
  own: 1 << 22,
  /** "itself". */
  reflexive: 1 << 23,
  /** An occasion or several: "letter", "statements". */
  document: 1 << 24,
  /** More than nothing in figures, alone or at its beginning: "52", "52-year-old". */
  number: 1 << 25,
  /** Of more than three letters. */
  long: 1 << 26,
  /** Ends as adverbs of manner do. */
  manner: 1 << 27,
} as const;

/** What an open word can be as well: it may still be a plain noun. */
export const ALSO =
  Is.alsoNoun | Is.plural | Is.role | Is.evidence | Is.occasion | Is.own | Is.reflexive | Is.document | Is.number | Is.long | Is.manner;

/** What a cue can be by its word, as bits of `Word.opens`. */
export const Opens = {
  verb: 1,
  noun: 1 << 1,
  lightNoun: 1 << 2,
  stance: 1 << 3,
  seeming: 1 << 4,
  /** "according to", "in the words of". */
  phrase: 1 << 5,
  /** "in her view". */
  view: 1 << 6,
  survey: 1 << 7,
  /** "make clear". */
  clear: 1 << 8,
  colon: 1 << 9,
} as const;

/** All that is known of a word form without its neighbours. */
export interface Word {
  is: number;
  /** Bits of `VerbForm`; 0 where it is no verb's form. */
  verb: number;
  /** Bits of `Opens`: the attributions that can have their cue here. */
  opens: number;
  /** Bits of `When`. */
  when: number;
  cues: readonly Cue[];
}
