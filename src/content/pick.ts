import type { Place } from './highlight';

/** A highlight is no node and hears no click: the caret's place under the pointer tells what was clicked. */
function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The caret jumps to the nearest text: the pointer must be over the words themselves. */
const isOver = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);

/** The marked place at a point of the window; of several that overlap, the shortest. */
export function pickPlace(places: readonly Place[], x: number, y: number): Place | undefined {
  const caret = caretAt(x, y);
  if (!caret) return undefined;
  return places
    .filter(([{ range }]) => range.isPointInRange(caret.node, caret.offset) && isOver(range, x, y))
    .sort(([one], [other]) => one.mark.quote.exact.length - other.mark.quote.exact.length)[0];
}
