import type { PaintedMark } from './highlight';

/** The passage that the reader is at: by its place in the page's order. */
let at: number | undefined;

export const startWalk = (): void => {
  at = undefined;
};

export const walkTo = (index: number): void => {
  at = index;
};

/** The next passage, or the one before, round and round; at first the one that the window shows or that comes next. */
export function stepOn(marks: readonly PaintedMark[], step: 1 | -1): PaintedMark | undefined {
  if (marks.length === 0) return undefined;
  const first = marks.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  const from = at ?? (step > 0 ? (first < 0 ? 0 : first) - 1 : first < 0 ? 0 : first);
  at = (from + step + marks.length) % marks.length;
  return marks[at];
}
