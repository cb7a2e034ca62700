import type { Attribution } from '../attribution';

/**
 * How a reporting verb takes what is reported (its frame):
 * `clause` a clause with or without "that"; `that` a clause with it; `quote` a quotation; `object` a noun phrase; `infinitive` "to" and a verb;
 * `as` a noun phrase and "as" ("describe X as Y"); `recipient` the hearer comes first ("tell reporters that");
 * `evidence` as `object`, but only where the subject is a document or a count ("the survey shows");
 * `passive` also where the speaker goes unsaid ("is expected to").
 */
export type Frame = 'clause' | 'that' | 'quote' | 'object' | 'infinitive' | 'as' | 'recipient' | 'evidence' | 'passive';

/** The first of the bits that stand for frames; those below say in the same number where a word's cues are kept. */
export const FIRST_FRAME: number = 1 << 14;

/** The frames as bits of `Cue.takes`. */
export const Takes = {
  clause: FIRST_FRAME,
  that: FIRST_FRAME << 1,
  quote: FIRST_FRAME << 2,
  object: FIRST_FRAME << 3,
  infinitive: FIRST_FRAME << 4,
  as: FIRST_FRAME << 5,
  recipient: FIRST_FRAME << 6,
  evidence: FIRST_FRAME << 7,
  passive: FIRST_FRAME << 8,
} satisfies Record<Frame, number>;

/** Whether a verb has one of these frames. */
export const takes = (cue: { takes: number }, frames: number): boolean => (cue.takes & frames) !== 0;

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
