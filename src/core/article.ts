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
const MOST_CONTEXT = 8192;

export const pieceOf = (text: string, { start, end }: Span): Piece => ({ start, end, exact: text.slice(start, end) });

/** The quote that stands for a span outside the core, with so many characters on either side. */
export const quoteOf = (text: string, { start, end }: Span, context = CONTEXT): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - context), start),
  suffix: text.slice(end, end + context),
});

/** A quote without what stands in other lines than its own. */
export const inItsLine = ({ exact, prefix, suffix }: Quote): Quote => ({
  exact,
  prefix: prefix.slice(prefix.lastIndexOf('\n') + 1),
  suffix: suffix.split('\n', 1)[0] as string,
});

/**
 * The quote of a span with as much beside it as its line needs to tell it from every other place of its text; where the line does not, all of
 * the line. What a message may hold it never exceeds.
 */
export function tellingQuoteOf(text: string, span: Span): Quote {
  for (let context = CONTEXT; ; context *= 2) {
    const quote = quoteOf(text, span, context);
    const { exact, prefix, suffix } = inItsLine(quote);
    // A blank at its ends does not tell: places are found without.
    const line = (prefix + exact + suffix).trim();
    const isWhole = prefix.length < context && suffix.length < context;
    if (isWhole || context >= MOST_CONTEXT || text.indexOf(line) === text.lastIndexOf(line)) return quote;
  }
}
