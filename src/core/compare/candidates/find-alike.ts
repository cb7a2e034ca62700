import type { Fingerprint } from './fingerprint';
import { type Postings, reportsWith } from './postings';

/** Reports to look in: those of the postings are numbered from 0 to `count`, the recent ones go on from there. */
export interface Shelf {
  postings: Postings;
  count: number;
  recent: readonly Fingerprint[];
}

export interface Alike {
  report: number;
  /** The sum of the shared terms' squared rarities; above 0. */
  score: number;
}

/** A term that stands in more of many reports than this share says nothing of one event. */
const TOO_COMMON = 0.05;
const MANY = 50;

/** The recent reports that hold each of the terms that are looked for. */
function findRecent({ recent, count }: Shelf, wanted: Fingerprint): Map<number, number[]> {
  const found = new Map(wanted.map((term) => [term, [] as number[]]));
  for (const [at, fingerprint] of recent.entries()) for (const term of fingerprint) found.get(term)?.push(count + at);
  return found;
}

/** What each report shares with a fingerprint: scores by the reports' numbers, and the reports with a score. */
function scoreAll(shelf: Shelf, wanted: Fingerprint): { scores: Float64Array; touched: number[] } {
  const total = shelf.count + shelf.recent.length;
  const [scores, touched]: [Float64Array, number[]] = [new Float64Array(total), []];
  const add = (report: number, gain: number) => {
    if (scores[report] === 0) touched.push(report);
    scores[report] = (scores[report] as number) + gain;
  };
  for (const [term, recent] of findRecent(shelf, wanted)) {
    const settled = reportsWith(shelf.postings, term);
    const holders = settled.length + recent.length;
    if (holders > MANY && holders > TOO_COMMON * total) continue;
    const gain = Math.log(1 + total / holders) ** 2;
    for (const report of settled) add(report, gain);
    for (const report of recent) add(report, gain);
  }
  return { scores, touched };
}

const isBetter = (one: Alike, other: Alike): boolean => one.score > other.score || (one.score === other.score && one.report < other.report);

/** Puts one into its place among the best so far. */
function insert(best: Alike[], one: Alike, most: number): void {
  const last = best.at(-1);
  if (last && best.length === most && !isBetter(one, last)) return;
  const after = best.findIndex((other) => isBetter(one, other));
  best.splice(after < 0 ? best.length : after, 0, one);
  if (best.length > most) best.pop();
}

/**
 * The reports that share the most telling terms with a fingerprint, best first.
 * @param adjust changes a report's score, such as by its date; 0 leaves it out
 */
export function findAlike(
  shelf: Shelf,
  wanted: Fingerprint,
  most: number,
  adjust: (report: number, score: number) => number = (_, score) => score,
): Alike[] {
  const { scores, touched } = scoreAll(shelf, wanted);
  const best: Alike[] = [];
  for (const report of touched) {
    const score = adjust(report, scores[report] as number);
    if (score > 0) insert(best, { report, score }, most);
  }
  return best;
}
