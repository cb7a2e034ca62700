import type { Kind } from '../core/check';
import type { Highlighted, Mark } from '../core/mark';
import { oncePer } from '../core/once';
import { read } from '../extract/unclobbered';
import { highlightName } from '../view/highlight-name';
import { anchorIn } from './anchor';
import { type Ground, groundBehind } from './ground';
import { type LiveText, rangeOf } from './live-text';
import { elementOf } from './reveal';
import { searchable, searchableLines } from './searchable';

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

/** A place on the page: the passages that are noted of the same words. */
export type Place = readonly [PaintedMark, ...PaintedMark[]];

let painted: PaintedMark[] = [];

function add(name: string, range: Range): void {
  const highlight = CSS.highlights.get(name);
  if (highlight) highlight.add(range);
  else CSS.highlights.set(name, new Highlight(range));
}

/** What is marked on the page now, in the order of the page. */
export const paintedMarks = (): readonly PaintedMark[] => painted;

const inOrder = (one: PaintedMark, other: PaintedMark): number =>
  one.range.compareBoundaryPoints(Range.START_TO_START, other.range) || one.range.compareBoundaryPoints(Range.END_TO_END, other.range);

/** The places that are marked on the page now, in its order. */
export function paintedPlaces(): Place[] {
  const places: [PaintedMark, ...PaintedMark[]][] = [];
  for (const each of painted) {
    const place = places.at(-1);
    if (place && inOrder(place[0], each) === 0) place.push(each);
    else places.push([each]);
  }
  return places;
}

/** Takes every mark of ours off the page. */
export function clearMarks(): void {
  painted = [];
  for (const name of NAMES) CSS.highlights.delete(name);
}

/** Whether a page still holds a passage where it was marked. */
export const stands = ({ range, words }: PaintedMark): boolean => read(range.startContainer, 'isConnected') && range.toString() === words;

const reportOf = oncePer(({ text }: Highlighted) => searchableLines(text));

/** Finds passages on the page; yields after each. A passage that the page no longer holds is not among what is found. */
export function* findMarks(live: LiveText, highlighted: Highlighted): Generator<void, PaintedMark[]> {
  const find = anchorIn(searchable(live.text), reportOf(highlighted));
  const groundOf = oncePer(groundBehind);
  const found: PaintedMark[] = [];
  for (const mark of highlighted.marks) {
    const span = find(mark.quote);
    const range = span && rangeOf(live, span);
    if (range) found.push({ mark, range, words: range.toString(), ground: groundOf(elementOf(range)) });
    yield;
  }
  return found;
}

/** Marks what was found on the page, in place of what was marked before. */
export function showMarks(found: readonly PaintedMark[]): void {
  clearMarks();
  painted = found.toSorted(inOrder);
  for (const { mark, range, ground } of painted) add(highlightName(mark.kind, mark.voice === 'quoted', ground), range);
}
