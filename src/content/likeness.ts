/** How much longer than the expected text the given one may be. */
const SLACK = 8;

/**
 * How like the expected text the beginning of another is, 0 to 1: one minus the edits (Levenshtein's: insert, delete, replace) that lead
 * from the one to the nearest beginning of the other, as a share of the expected length.
 */
export function likeness(expected: string, given: string): number {
  if (given.startsWith(expected)) return 1;
  const width = Math.min(given.length, expected.length + SLACK);
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= expected.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= width; j += 1) {
      const same = expected[i - 1] === given[j - 1] ? 0 : 1;
      next.push(Math.min((row[j - 1] as number) + same, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return Math.max(0, 1 - Math.min(...row) / expected.length);
}
