import type { Piece, Span } from '../article';
import type { Message } from '../message';

export type Voice = 'outlet' | 'quoted' | 'reported' | 'unknown';

export type SourceKind =
  | 'government'
  | 'head of state'
  | 'ministry'
  | 'military'
  | 'police'
  | 'court'
  | 'state media'
  | 'news agency'
  | 'other outlet'
  | 'armed group'
  | 'party'
  | 'politician'
  | 'monitor'
  | 'ngo'
  | 'un body'
  | 'international body'
  | 'company'
  | 'academic'
  | 'expert'
  | 'witness'
  | 'resident'
  | 'victim'
  | 'lawyer'
  | 'document'
  | 'social media'
  | 'other';

/** Whoever is given words in a report, with every mention of it. */
export interface Source {
  id: string;
  name: string;
  kind: SourceKind;
  named: boolean;
  /** The pieces that say what sort of source it is ("so-called", "Britain-based"). */
  qualifiers: Piece[];
  mentions: Piece[];
  /** How many words the report gives to it. */
  words: number;
}

/** A statement that the text gives to a source (source + cue + content, the terms of Pareti's PARC and PolNeAR corpora). */
export interface Attribution {
  id: string;
  source?: Piece;
  cue?: Piece;
  /** A quotation that goes on is another content piece of the same attribution. */
  content: Piece[];
  form: 'direct' | 'indirect' | 'mixed';
  act: 'speech' | 'belief' | 'intention';
  direction: 'neutral' | 'doubts' | 'presumes true' | 'presumes guilt' | 'praises' | 'attacks';
  /** The attribution that this one stands inside of. */
  within?: string;
  sourceId?: string;
  resolved: 'named' | 'probable' | 'unclear' | 'unnamed';
  evidence?: string;
}

/** Whose words stand at a span. */
export interface Utterance {
  voice: Voice;
  /** Why the voice is not certain. */
  unsure?: Message;
  speaker?: string;
  speakerId?: string;
  attribution?: string;
}

/** Who says what in a text. */
export interface Attributed {
  attributions: Attribution[];
  sources: Source[];
  /** Whose words stand at a span of the text. */
  utteranceAt(span: Span): Utterance;
}
