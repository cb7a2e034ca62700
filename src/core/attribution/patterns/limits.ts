/** What kind of content ends: a clause runs on over more than a noun phrase does. */
export type Kind = 'clause' | 'object' | 'quote';

/** How far what is reported may reach. */
export interface Limits {
  kind: Kind;
  /** The end of the sentence. */
  to: number;
  /** The clause of the cue stands under another that follows it ("While he says X, Y"). */
  subordinate: boolean;
  /** The token of the reporting verb, whose subject a verb after "and" can share. */
  cue?: number;
  /** How many finite verbs it may have before the verb of the clause around it, where it stands inside one ("what she called X was"). */
  verbs?: number;
}
