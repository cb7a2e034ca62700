import type { Voice } from '../attribution/attribution';

/** Who advises what on a term: a style guide's or an institution's advice, in our own words. */
export interface Guidance {
  who: string;
  says: string;
  url: string;
  /** ISO 8601: the day, month or year that the advice is of. */
  date: string;
}

export type Side = 'for-actor' | 'against-actor' | 'for-authority' | 'against-authority' | 'none';

/**
 * A condition on where a form stands. Every part that is given must hold. Lists hold words, phrases and the names of word classes
 * ("@court", see word-classes.ts).
 */
export interface Context {
  /** The words that matched are one of these: what a wild form must not take, or what a form is confined to. */
  is?: string[];
  /** One of these stands directly before the form. */
  before?: string[];
  /** One of these stands directly after the form. */
  after?: string[];
  /** One of these stands within six words of the form. */
  near?: string[];
  /** One of these stands in the form's sentence, at most forty words away. */
  sentence?: string[];
  /** One of these is what the form is attached to: it stands behind it with nothing but up to three plain words between. */
  heads?: string[];
  /** Inside a proper name ("Islamic Front"), as a capitalised word within a sentence. */
  inName?: boolean;
  /** The word itself is under discussion ("the word terrorist", "the term regime"). */
  mentioned?: boolean;
  /** A denial stands before the form, with nothing but articles, "any longer", forms of "be" and the like between ("not a terrorist", "no regime"). */
  negated?: boolean;
  /** In the headline. */
  headline?: boolean;
  /** In one of these voices. */
  voice?: Voice[];
}

/** The parts of a context that are lists of words. */
export const LISTS = ['is', 'before', 'after', 'near', 'sentence', 'heads'] as const;
export type ListPart = (typeof LISTS)[number];

/** The parts of a context that hold or do not. */
export const STATES = ['inName', 'mentioned', 'negated', 'headline'] as const;
export type StatePart = (typeof STATES)[number];

/** A word or phrase worth a reader's eye. */
export interface Entry {
  /** Kebab case, unique in the lexicon. */
  id: string;
  /** The theme of the bundled file that it stands in, by that file's name; the loader writes it, a file never does. */
  theme?: string;
  /** The id of the check that notes it. */
  category: string;
  /**
   * Phrases; inflections, spelling and hyphen variants are matched. `*` stands for the free part of a hyphenated word ("*-backed",
   * "pro-*"). `=` before a phrase asks for just these words, without inflections and hyphen variants. A form written with a capital is a name itself.
   */
  forms: string[];
  /** What else the same thing is called: the entries of a group are each other's alternatives. */
  group?: string;
  side?: Side;
  /** Why the entry leans to no side, where `side` is "none". */
  sideReason?: string;
  /** Wording that takes no side. */
  plainer?: string[];
  why: string;
  guidance?: Guidance[];
  /** Why no guidance is cited; in a file also the name of a reason that many share (see no-guidance.ts). */
  noGuidance?: string;
  /** Never noted where one of these holds. */
  exceptions?: Context[];
  /** Noted only where one of these holds. */
  only?: Context[];
  /** Quiet: its passages are listed, but neither marked on the page nor put first. */
  weight?: 'quiet';
}
