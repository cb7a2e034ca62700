import type { Attribution } from '../attribution';

/**
 * How a reporting verb takes what is reported (its frame):
 * `clause` a clause with or without "that"; `that` a clause with it; `quote` a quotation; `object` a noun phrase; `infinitive` "to" and a verb;
 * `as` a noun phrase and "as" ("describe X as Y"); `recipient` the hearer comes first ("tell reporters that");
 * `evidence` as `object`, but only where the subject is a document or a count ("the survey shows");
 * `passive` also where the speaker goes unsaid ("is expected to").
 */
export type Frame = 'clause' | 'that' | 'quote' | 'object' | 'infinitive' | 'as' | 'recipient' | 'evidence' | 'passive';

/** Which frames a verb has. Asked at every cue: a key is read faster than a set is looked in. */
export type Frames = Readonly<Record<Frame, boolean>>;

export type Act = Attribution['act'];
export type Direction = Attribution['direction'];

/** Reporting verbs that behave alike. */
export interface CueGroup {
  act: Act;
  /** What the verb says about the truth or the speaker; neutral where not given. */
  direction?: Direction;
  frames: Frame[];
  /** The content may stand after one of these. */
  prepositions?: string[];
  /** Lemmas, a space between them; the particle of a phrasal verb is joined by "_". */
  verbs: string;
}
