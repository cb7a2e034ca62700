import type { Figure } from '../text/figures';
import { areOneMeasure } from './figures-agree';
import type { Prepared } from './prepared';

/** How many of each period a year has. */
const PER_YEAR = new Map([
  ['day', 365],
  ['week', 52],
  ['month', 12],
  ['quarter', 4],
  ['year', 1],
]);
const EACH = new Set(['a', 'an', 'per', 'each', 'every']);
/** A period stands no further behind its number: "300 new crowns for each household a year". */
const REACH = 5;

/** How many times a year a figure counts ("a month", "every week"); undefined where no period is told. */
function timesAYear({ text: { tokens } }: Prepared, { to }: Figure): number | undefined {
  for (let at = to; at < to + REACH; at++) {
    const times = EACH.has(tokens.word[at] ?? '') ? PER_YEAR.get(tokens.word[at + 1] ?? '') : undefined;
    if (times !== undefined) return times;
  }
  return undefined;
}

/** Whether two figures tell one rate by different periods: 300 a year and 25 a month. */
export function areOneRate(here: Prepared, there: Prepared, one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind || one.unit !== other.unit) return false;
  const [own, theirs] = [timesAYear(here, one), timesAYear(there, other)];
  return own !== undefined && theirs !== undefined && own !== theirs && areOneMeasure(one.value * own, other.value * theirs);
}
