import { read } from '../extract/unclobbered';
import { groundBehind } from './ground';

/** How long the passage that was scrolled to stays marked, in milliseconds. */
const SHOWN_FOR = 2500;
/** A passage in a taller element than this share of the window is scrolled to by itself, not by its element. */
const TALL = 0.7;

let shown: { name: string; highlight: Highlight; timer: number } | undefined;

/** Takes the mark off the passage that was scrolled to last. */
export function unmarkShown(): void {
  if (!shown) return;
  clearTimeout(shown.timer);
  if (CSS.highlights.get(shown.name) === shown.highlight) CSS.highlights.delete(shown.name);
  shown = undefined;
}

function markShown(range: Range, element: Element): void {
  unmarkShown();
  const name = `framecheck-shown-${groundBehind(element)}`;
  const highlight = new Highlight(range);
  highlight.priority = 1;
  CSS.highlights.set(name, highlight);
  shown = { name, highlight, timer: window.setTimeout(unmarkShown, SHOWN_FOR) };
}

/** The element that a range begins in. */
export function elementOf(range: Range): Element {
  const start = range.startContainer;
  return read(start, 'nodeType') === 1 ? (start as Element) : (read(start, 'parentElement') as Element);
}

function scrollTo(range: Range, element: Element): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const fits = read(element, 'clientHeight') < TALL * innerHeight;
  read(element, 'scrollIntoView').call(element, { block: fits ? 'center' : 'nearest', behavior: fits ? behavior : 'instant' });
  if (fits) return;
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior });
}

/** Scrolls a passage into the middle of the window and marks it for a moment, so that the eye finds it. */
export function reveal(range: Range): void {
  const element = elementOf(range);
  scrollTo(range, element);
  markShown(range, element);
}
