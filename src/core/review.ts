import type { Article, Piece, Span } from './article';
import type { Attribution, Source, Voice } from './attribution/attribution';
import type { Basis, Kind } from './check';
import type { Guidance } from './lexicon/entry';
import type { Message } from './message';

export interface Passage extends Piece {
  prefix: string;
  suffix: string;
  voice: Voice;
  unsure?: Message;
  speaker?: string;
  speakerId?: string;
  message: Message;
  /** The lexicon entry's id. */
  entry?: string;
  plainer?: string[];
  guidance?: Guidance[];
  reports: { reference: string; pieces: Piece[] }[];
}

export interface Note {
  check: string;
  kind: Kind;
  basis: Basis;
  title: Message;
  why: Message;
  outcome: 'found' | 'clear' | 'skipped' | 'failed';
  /** Why it was skipped or failed. */
  reason?: Message;
  passages: Passage[];
}

export interface Label {
  label: string;
  count: number;
  voices: Record<Voice, number>;
  pieces: Piece[];
}

/** A reference report and how it compares; offsets in `there` and in its own sources are into its own text. */
export interface Reference {
  id: string;
  headline?: string;
  outlet?: string;
  published?: string;
  url?: string;
  text: string;
  sources: Source[];
  attributions: Attribution[];
  sameEvent: boolean;
  score: number;
  because: string[];
  aligned: { here: Span; there: Span; similarity: number; differences: { kind: string; rank: number; here: Piece; there: Piece }[] }[];
  labels: { referent: string; here: Label[]; there: Label[] }[];
}

/** What a reader is shown of a report, and what `framecheck check --format json` prints: the one contract, stable and versioned. */
export interface Review {
  version: 1;
  article: Article & { words: number };
  counts: Record<Voice, number>;
  /** What to look at first: places in `notes`. */
  first: { check: string; passage: number }[];
  sources: Source[];
  attributions: Attribution[];
  notes: Note[];
  references: Reference[];
}
