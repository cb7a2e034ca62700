import type { Kind } from '../core/check';
import type { Mark } from '../core/mark';
import { read } from '../extract/unclobbered';
import { highlightName } from '../view/highlight-name';
import { placesOf } from './anchor';
import { BORDER, fold } from './fold';
import { type Ground, groundBehind } from './ground';
import { type LiveText, rangeOf } from './live-text';
import { findAgain, findFirst, type Page, type Place, pageOf, placeOf } from './place';
import { elementOf } from './reveal';

/** A passage where it stands on the page. */
export interface PaintedMark {
  mark: Mark;
  range: Range;
  /** What stood there when it was found. */
  words: string;
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
export const stands = ({ range, words }: PaintedMark): boolean => read(range.startContainer, 'isConnected') && range.toString() === words;

/** Where quotes were found on the page; nothing for those that it held somewhere and not surely: they stay lost, whatever goes meanwhile. */
const places = new Map<string, Place | undefined>();

const keyOf = ({ quote: { prefix, exact, suffix } }: Mark): string => [prefix, exact, suffix].join(BORDER);

/** Finds a passage in the place where it was found before, or for the first time. */
function findMark(page: Page, mark: Mark, article: string): Range | undefined {
  const key = keyOf(mark);
  const known = places.get(key);
  const isFirst = !places.has(key);
  const span = known ? findAgain(page, known, mark.quote) : isFirst ? findFirst(page, mark.quote, article) : undefined;
  if (isFirst && (span || placesOf(page.whole, fold(mark.quote.exact).text).length > 0)) places.set(key, span && placeOf(page, span));
  return span && rangeOf(page.live, span);
}

/**
 * Finds passages on the page; yields after each. A passage that the page no longer holds is not among what is found, and one that still stands
 * where it was marked is not looked for.
 * @param article the text that was read from the page
 */
export function* findMarks(live: LiveText, marks: readonly Mark[], article: string): Generator<void, PaintedMark[]> {
  const page = pageOf(live);
  const standing = new Map(painted.filter(stands).map((each) => [keyOf(each.mark), each]));
  const found: PaintedMark[] = [];
  for (const mark of marks) {
    const still = standing.get(keyOf(mark));
    const range = still ? undefined : findMark(page, mark, article);
    if (still) found.push({ ...still, mark });
    else if (range) found.push({ mark, range, words: range.toString(), ground: groundBehind(elementOf(range)) });
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
