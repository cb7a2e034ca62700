import { type Piece, pieceOf, type Span } from '../article';
import type { Message } from '../message';
import { exactOf, type Range, spanBetween, type Text } from '../text/text';
import { findAttributions } from './find';
import { formOf } from './form';
import type { Found } from './found';
import { readNesting } from './nesting';
import { listSources } from './sources/list';
import type { Resolution } from './sources/resolution';
import { resolveSources } from './sources/resolve';
import { type Speaker, Voices } from './voice';

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
  unsure?: Message | undefined;
  speaker?: string | undefined;
  speakerId?: string | undefined;
  attribution?: string | undefined;
}

/** Who says what in a text. */
export interface Attributed {
  attributions: Attribution[];
  sources: Source[];
  /** Whose words stand at a span of the text. */
  utteranceAt(span: Span): Utterance;
}

const firstToken = ({ source, cue, content }: Found) =>
  Math.min(source?.from ?? Number.POSITIVE_INFINITY, cue?.from ?? Number.POSITIVE_INFINITY, content[0]?.from ?? 0);

const pieceAt = (text: Text, { from, to }: Range): Piece => pieceOf(text.raw, spanBetween(text, from, to));

/** With all keys, undefined where absent: leaving them out takes most of the time that an attribution takes. */
function toAttribution(text: Text, id: string, found: Found, { resolved, evidence }: Resolution, sourceId?: string): Attribution {
  const { source, cue, content, act, direction } = found;
  return {
    id,
    source: source && pieceAt(text, source),
    cue: cue && pieceAt(text, cue),
    content: content.map((range) => pieceAt(text, range)),
    form: formOf(text, found),
    act,
    direction,
    sourceId,
    resolved,
    evidence,
    within: undefined,
  };
}

/** Reads who says what out of found attributions; `found` may stand in any order. */
export function attributeFound(text: Text, unordered: readonly Found[]): Attributed {
  const found = unordered.toSorted((a, b) => firstToken(a) - firstToken(b));
  const nesting = readNesting(text, found);
  const { resolutions } = resolveSources(text, found, nesting);
  const ids = found.map((_, index) => `a${index + 1}`);
  const list = listSources(text, resolutions);
  const speakers = found.map(({ source }, index): Speaker | undefined => {
    const listed = list.sourceOf[index];
    if (listed) return { speaker: listed.name, speakerId: listed.id };
    return source && !resolutions[index]?.nobody ? { speaker: exactOf(text, source), speakerId: undefined } : undefined;
  });
  const voices = new Voices(text, found, nesting, speakers, ids);
  const attributions = found.map((one, index): Attribution => {
    const attribution = toAttribution(text, ids[index] as string, one, resolutions[index] as Resolution, speakers[index]?.speakerId);
    const parent = nesting.parentOf[index] as number;
    if (parent >= 0) attribution.within = ids[parent] as string;
    return attribution;
  });
  return { attributions, sources: list.withWords(voices), utteranceAt: (span) => voices.over(span) };
}

/** Finds who says what in a text: attributions in order of place, sources in order of their first words, and whose voice any span is in. */
export function attribute(text: Text): Attributed {
  return attributeFound(text, findAttributions(text));
}
