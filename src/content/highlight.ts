import type { Kind } from '../core/check';
import type { Mark, Painted } from '../core/mark';
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

/** Marks passages on the page, in place of those marked before; a passage that the page no longer holds is counted, not guessed. */
export function paintMarks(live: LiveText, marks: Mark[]): Painted {
  clearMarks();
  const page = searchable(live.text);
  for (const mark of marks) {
    const span = findQuote(page, mark.quote);
    const range = span && rangeOf(live, span);
    if (range) painted.push({ mark, range, ground: groundBehind(elementOf(range)) });
  }
  painted.sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range));
  for (const { mark, range, ground } of painted) add(highlightName(mark.kind, mark.voice === 'quoted', ground), range);
  return { painted: painted.length, lost: marks.length - painted.length };
}
