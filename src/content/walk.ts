import type { Place } from './highlight';

/** The place that the reader is at, by its number in the page's order. */
let at: number | undefined;

export const startWalk = (): void => {
  at = undefined;
};

export const walkTo = (index: number): void => {
  at = index;
};

/** The next place, or the one before, round and round; at first the one that the window shows or that comes next. */
export function stepOn(places: readonly Place[], step: 1 | -1): Place | undefined {
  if (places.length === 0) return undefined;
  const first = places.findIndex(([{ range }]) => range.getBoundingClientRect().bottom > 0);
  const from = at ?? (step > 0 ? (first < 0 ? 0 : first) - 1 : first < 0 ? 0 : first);
  at = (from + step + places.length) % places.length;
  return places[at];
}
