/** What a reader of a text found: right, wrong, and what it did not find. */
export interface Counts {
  hits: number;
  extra: number;
  missed: number;
}

export const noCounts = (): Counts => ({ hits: 0, extra: 0, missed: 0 });

/** A share between 0 and 1; of nothing it is 0. */
export const ratio = (part: number, whole: number): number => part / Math.max(1, whole);

export const precisionOf = ({ hits, extra }: Counts): number => ratio(hits, hits + extra);

export const recallOf = ({ hits, missed }: Counts): number => ratio(hits, hits + missed);

/** The harmonic mean of precision and recall. */
export const harmonic = (precision: number, recall: number): number => (2 * precision * recall) / Math.max(1e-9, precision + recall);

export const f1Of = (counts: Counts): number => harmonic(precisionOf(counts), recallOf(counts));

/** Compares two lists in which a value may stand several times. */
export function compareLists(gold: readonly string[], predicted: readonly string[]): Counts {
  const left = new Map<string, number>();
  for (const value of gold) left.set(value, (left.get(value) ?? 0) + 1);
  let hits = 0;
  for (const value of predicted) {
    const times = left.get(value) ?? 0;
    if (times > 0) hits += 1;
    left.set(value, times - 1);
  }
  return { hits, extra: predicted.length - hits, missed: gold.length - hits };
}

export function addCounts(sum: Counts, { hits, extra, missed }: Counts): void {
  sum.hits += hits;
  sum.extra += extra;
  sum.missed += missed;
}
