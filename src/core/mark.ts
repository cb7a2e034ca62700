import type { Quote } from './article';
import type { Voice } from './attribution/attribution';
import type { Kind } from './check';

/** Stands on either side of words that are in another language than the sentence around them. */
export const SEAM = '\uFFFC';

export const seamed = (words: string): string => `${SEAM}${words}${SEAM}`;

/** What a card beside a passage says, already in the reader's language; words in that of the report stand between seams where it is another. */
export interface Card {
  whose: string;
  why: string;
  plainer?: string;
  guide?: string;
  /** The lexicon entry that the note rests on, where it can be muted. */
  entry?: string;
}

/** A passage to be marked on the page. */
export interface Mark {
  quote: Quote;
  kind: Kind;
  voice: Voice;
  card: Card;
}

/** The words of a card's own buttons and answers, and what it is written in. */
export interface CardWords {
  /** The reader's language, and that of the report (BCP 47). */
  language: string;
  quoted: string;
  close: string;
  more: string;
  mute: string;
  undo: string;
  muted: string;
}

/** At how many places passages are to be marked: words that are noted twice are one place. */
export const countPlaces = (marks: Mark[]): number => new Set(marks.map(({ quote }) => JSON.stringify(quote))).size;

/** At how many places the page shows passages highlighted, and how many were not found on it any more. */
export interface Painted {
  painted: number;
  lost: number;
}

/** What a page shows highlighted. */
export interface Highlighted {
  marks: Mark[];
  words: CardWords;
  /** The whole text that the passages are of: it tells a passage that has gone from another that is like it. */
  text: string;
}
