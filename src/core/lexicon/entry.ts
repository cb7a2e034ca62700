/** Who advises what on a term: a style guide's or an institution's advice, in our own words. */
export interface Guidance {
  who: string;
  says: string;
  url: string;
  /** ISO 8601: the day, month or year that the advice is of. */
  date: string;
}

export type Side = 'for-actor' | 'against-actor' | 'for-authority' | 'against-authority' | 'none';

/** A condition on where a form stands. Every part that is given must hold. */
export interface Context {
  /** One of these words (or phrases) stands directly before, after, or within five words of the form. */
  before?: string[];
  after?: string[];
  near?: string[];
  /** Inside a proper name ("Islamic Front"), as a capitalised word within a sentence. */
  inName?: boolean;
  /** The word itself is under discussion ("the word terrorist", "the term regime"). */
  mentioned?: boolean;
}

/** A word or phrase worth a reader's eye. */
export interface Entry {
  /** Kebab case, unique in the lexicon. */
  id: string;
  /** The id of the check that notes it. */
  category: string;
  /** Phrases; inflections are matched. `*` stands for the free part of a hyphenated word ("*-backed", "pro-*"). */
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
  /** Why no guidance is cited. */
  noGuidance?: string;
  /** Never noted where one of these holds. */
  exceptions?: Context[];
  /** Noted only where one of these holds. */
  only?: Context[];
}
