import type { Kind } from '../core/check';
import type { Mark } from '../core/mark';
import { read } from '../extract/unclobbered';
import { highlightName } from '../view/highlight-name';
import { findQuote, searchable } from './anchor';
import { type Ground, groundBehind } from './ground';
import { type LiveText, rangeOf } from './live-text';
import { elementOf } from './reveal';

/** A passage where it stands on the page. */
export interface PaintedMark {
  mark: Mark;
  range: Range;
  ground: Ground;
}

const KINDS: Kind[] = ['names', 'modifiers', 'doubt', 'sources', 'acts and figures'];

/** What is ours in the page's highlight registry, which the page shares; Firefox lets no content script list it. */
const NAMES = KINDS.flatMap((kind) =>
  [true, false].flatMap((quoted) => [highlightName(kind, quoted, 'light'), highlightName(kind, quoted, 'dark')]),
);

let painted: PaintedMark[] = [];

function add(name: string, range: Range): void {
  const highlight = CSS.highlights.get(name);
  if (highlight) highlight.add(range);
  else CSS.highlights.set(name, new Highlight(range));
}

/** What is marked on the page now, in the order of the page. */
export const paintedMarks = (): readonly PaintedMark[] => painted;

/** Takes every mark of ours off the page. */
export function clearMarks(): void {
  painted = [];
  for (const name of NAMES) CSS.highlights.delete(name);
}

/** Whether a page still holds a passage where it was marked. */
export const stands = ({ mark, range }: PaintedMark): boolean =>
  read(range.startContainer, 'isConnected') && range.toString().length >= mark.quote.exact.trim().length;

/** Finds passages on the page; yields after each. A passage that the page no longer holds is not among what is found. */
export function* findMarks(live: LiveText, marks: readonly Mark[]): Generator<void, PaintedMark[]> {
  const page = searchable(live.text);
  const found: PaintedMark[] = [];
  for (const mark of marks) {
    const span = findQuote(page, mark.quote);
    const range = span && rangeOf(live, span);
    if (range) found.push({ mark, range, ground: groundBehind(elementOf(range)) });
    yield;
  }
  return found;
}

/** Marks what was found on the page, in place of what was marked before. */
export function showMarks(found: readonly PaintedMark[]): void {
  clearMarks();
  painted = found.toSorted((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range));
  for (const { mark, range, ground } of painted) add(highlightName(mark.kind, mark.voice === 'quoted', ground), range);
}
