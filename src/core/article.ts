/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A span with the words that stand there: `exact === text.slice(start, end)`. */
export interface Piece extends Span {
  exact: string;
}

/** How a passage crosses a border: its words with up to 32 characters on either side (the W3C Web Annotation text quote selector). */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A news report as text, however it was read. */
export interface Article {
  /** The headline, a blank line, then the paragraphs, a line each; for a plain text file the file's text unchanged. */
  text: string;
  headline?: Span;
  url?: string;
  outlet?: string;
  byline?: string;
  /** ISO 8601 date or date-time, as the page states it. */
  published?: string;
  /** BCP 47 primary subtag, such as "en". */
  language: string;
  read: 'whole' | 'part';
  /** Why only a part was read. */
  remark?: string;
}

const CONTEXT = 32;

export const pieceOf = (text: string, { start, end }: Span): Piece => ({ start, end, exact: text.slice(start, end) });

/** The quote that stands for a span outside the core. */
export const quoteOf = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});
