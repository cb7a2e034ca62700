import type { Span } from '../core/article';
import { type Folded, fold, PARAGRAPH_END } from './fold';

/** A paragraph, heading or the like of a text. */
export interface Paragraph {
  raw: string;
  /** Where it begins in the raw text. */
  at: number;
  /** Folded. */
  text: string;
  /** Where it begins in the folded text. */
  start: number;
}

/** A text, ready to be searched for any number of quotes. */
export interface Searchable {
  raw: string;
  folded: Folded;
  paragraphs: Paragraph[];
  /** Its paragraphs by their folded text. */
  byText: ReadonlyMap<string, Paragraph[]>;
}

/** The raw span of some of a text's folded characters. */
export function rawSpan({ raw, folded: { from } }: Pick<Searchable, 'raw' | 'folded'>, start: number, length: number): Span {
  const last = from[start + length - 1] as number;
  return { start: from[start] as number, end: last + String.fromCodePoint(raw.codePointAt(last) as number).length };
}

function paragraphsOf(raw: string, folded: Folded): Paragraph[] {
  let start = 0;
  return folded.ends.flatMap((end) => {
    const from = start;
    start = end;
    if (end === from) return [];
    const span = rawSpan({ raw, folded }, from, end - from);
    return { raw: raw.slice(span.start, span.end), at: span.start, text: folded.text.slice(from, end), start: from };
  });
}

function byTextOf(paragraphs: readonly Paragraph[]): Map<string, Paragraph[]> {
  const byText = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) byText.set(paragraph.text, [...(byText.get(paragraph.text) ?? []), paragraph]);
  return byText;
}

/** @param raw a page's text, in which paragraph separators part its paragraphs */
export function searchable(raw: string): Searchable {
  const folded = fold(raw);
  const paragraphs = paragraphsOf(raw, folded);
  return { raw, folded, paragraphs, byText: byTextOf(paragraphs) };
}

/** A report's text, in which every line is a paragraph. */
export const searchableLines = (text: string): Searchable => searchable(text.replaceAll('\n', PARAGRAPH_END));
