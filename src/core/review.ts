import type { Article, Piece, Span } from './article';
import type { Attribution, Source, Voice } from './attribution/attribution';
import type { Basis, Kind } from './check';
import { checks } from './checks';
import { compareWith } from './compare/compare-with';
import type { ReferenceReport, Stated } from './compare/reference-report';
import type { Frequencies } from './compare/weights';
import { findFirst } from './first';
import type { Lexicon } from './lexicon/compile';
import type { Entry, Guidance } from './lexicon/entry';
import { lexiconOf } from './lexicon/of-reader';
import type { Message } from './message';
import { writeNotes } from './notes';
import { defaultSettings, type Settings } from './settings';
import { readStory, type Story } from './story';
import { countWords } from './text/text';

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
  /** It is listed, but neither marked on the page nor put first. */
  quiet?: true;
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
  /** Who states each of its sentences, where it is a reference of facts. */
  stated?: Stated[];
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

export interface ReviewOptions {
  /** Entries, to which the settings are applied; or a lexicon that was compiled with them. */
  lexicon: Entry[] | Lexicon;
  settings?: Settings;
  /** How common words are; without it all words weigh the same. */
  frequencies?: Frequencies;
  /** Reports to compare with. */
  references?: ReferenceReport[];
}

/** Whose words the noted words are. Only notes of single words count: a roster of sources says nothing of wording. */
function countVoices(notes: Note[]): Record<Voice, number> {
  const counts = { outlet: 0, quoted: 0, reported: 0, unknown: 0 };
  for (const { basis, passages } of notes) if (basis === 'lexicon') for (const { voice } of passages) counts[voice] += 1;
  return counts;
}

/** Reviews an article: the one function that everybody calls. The same article, lexicon and settings give the same review. */
export function review(article: Article, { lexicon, settings = defaultSettings, ...others }: ReviewOptions): Review {
  const compiled = Array.isArray(lexicon) ? lexiconOf(lexicon, settings) : lexicon;
  return reviewStory(readStory(article, compiled), { lexicon: compiled, settings, ...others });
}

/** Reviews an article that was read with the same lexicon while its references were still awaited. */
export function reviewStory(
  alone: Story,
  { lexicon, settings = defaultSettings, frequencies, references = [] }: ReviewOptions & { lexicon: Lexicon },
): Review {
  const { article, text, matches, attributions, sources, utteranceAt } = alone;
  const comparisons = compareWith(alone, references, lexicon, frequencies);
  // Written key by key: engines are slow where what is spread is written over.
  const story: Story = { article, text, matches, comparisons, kept: [], attributions, sources, utteranceAt };
  const notes = writeNotes(story, checks, settings);
  return {
    version: 1,
    article: { ...article, words: countWords(text, { from: 0, to: text.tokens.count }) },
    counts: countVoices(notes),
    first: findFirst(notes),
    sources,
    attributions,
    notes,
    references: comparisons.map(({ reference }) => reference),
  };
}
