import type { Quote, Span } from '../core/article';
import { findQuote, placesOf, rawSpan, type Searchable, searchable } from './anchor';
import { BORDER } from './fold';
import { type LiveText, nodeAt } from './live-text';
import { hasAll, tellingIn, tellingOfLine } from './telling';

/** Where a passage stood on the page when it was found: what a place must agree with to be taken for the same one later. */
export interface Place {
  /** The block that it stood in. */
  block: Element;
  /** All that stood between the borders of its line, folded, and where in it the passage began and how long it was. */
  line: string;
  at: number;
  length: number;
  /** Whether no other line of the page said the same. */
  only: boolean;
  /** The names and figures of its line. */
  telling: string[];
}

/** A page's text as it stands now, ready to be searched as a whole or block by block. */
export interface Page {
  live: LiveText;
  whole: Searchable;
  blocks: Map<Element, Searchable | undefined>;
}

export const pageOf = (live: LiveText): Page => ({ live, whole: searchable(live.text), blocks: new Map() });

/** The first folded character at or after an offset of the raw text. */
function foldedAt({ folded: { from } }: Searchable, offset: number): number {
  let [low, high] = [0, from.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines of a page that say, from border to border, what one said. */
function linesOf({ whole }: Page, line: string): number[] {
  const { raw, folded } = whole;
  const isBorder = (start: number) =>
    start <= 0 || start >= folded.from.length || raw.slice(folded.from[start - 1], folded.from[start]).includes(BORDER);
  return placesOf(whole, line).filter((start) => isBorder(start) && isBorder(start + line.length));
}

/** The page's line that a span stands in, from border to border. */
function lineAround(text: string, { start, end }: Span): Span {
  const border = text.indexOf(BORDER, end);
  return { start: text.lastIndexOf(BORDER, start) + 1, end: border < 0 ? text.length : border };
}

/**
 * Finds a passage on a page on which it was not found before; the line where it stands must have the names and figures of the article's line.
 * @param article the text that was read from the page; empty where that is not known
 */
export function findFirst({ live, whole }: Page, quote: Quote, article: string): Span | undefined {
  const span = findQuote(whole, quote);
  if (!span) return undefined;
  const line = lineAround(live.text, span);
  return hasAll(live.text.slice(line.start, line.end), tellingOfLine(article, quote)) ? span : undefined;
}

/** What is kept of the place where a passage was found. */
export function placeOf(page: Page, { start, end }: Span): Place {
  const { live, whole } = page;
  const { start: first, end: last } = lineAround(live.text, { start, end });
  const from = foldedAt(whole, first);
  const line = whole.folded.text.slice(from, foldedAt(whole, last));
  return {
    block: blockAt(live, start),
    line,
    at: foldedAt(whole, start) - from,
    length: foldedAt(whole, end) - foldedAt(whole, start),
    only: linesOf(page, line).length === 1,
    telling: tellingIn(live.text.slice(first, last)),
  };
}

const blockAt = ({ blocks, starts }: LiveText, offset: number): Element => blocks[nodeAt(starts, offset)] as Element;

/** The text of a block that holds no other block, ready to be searched. */
function searchableBlock({ live, blocks }: Page, block: Element): Searchable | undefined {
  if (blocks.has(block)) return blocks.get(block);
  const [first, last] = [live.blocks.indexOf(block), live.blocks.lastIndexOf(block)];
  const isWhole = first >= 0 && live.blocks.slice(first, last + 1).every((each) => each === block);
  const end = live.starts[last + 1];
  const found = isWhole ? searchable(live.text.slice(live.starts[first], end === undefined ? undefined : end - BORDER.length)) : undefined;
  blocks.set(block, found);
  return found;
}

/** The passage in its own block, whose other words changed; a block that lost a name or a figure may say something else altogether. */
function findInBlock(page: Page, { block, telling }: Place, quote: Quote): Span | undefined {
  const text = searchableBlock(page, block);
  const span = text && hasAll(text.raw, telling) ? findQuote(text, quote) : undefined;
  const from = span && (page.live.starts[page.live.blocks.indexOf(block)] as number);
  return span && from !== undefined ? { start: span.start + from, end: span.end + from } : undefined;
}

/**
 * Finds a passage again on a page that changed since: where its whole line stands now, if that was and is the only one, or it is in the same
 * block; else in its own block, whose line changed. Words of any other line are another passage, however like they are.
 * @returns offsets into the page's text; undefined where no place can be shown to be the same
 */
export function findAgain(page: Page, place: Place, quote: Quote): Span | undefined {
  const { live, whole } = page;
  const lines = linesOf(page, place.line);
  const own = lines.filter((start) => blockAt(live, whole.folded.from[start] as number) === place.block);
  const [same, another] = place.only && lines.length === 1 ? lines : own;
  if (same !== undefined) return another === undefined ? rawSpan(whole.folded, whole.raw, same + place.at, place.length) : undefined;
  return lines.length === 0 ? findInBlock(page, place, quote) : undefined;
}
