/** A day that is not known. */
export const NO_DAY = -0x80000000;
/** Reports that are published further apart than this are seldom of one event. */
const MOST_DAYS = 7;
const FAR = 0.5;
const MILLISECONDS = 86_400_000;

/** The day of an ISO 8601 date or date-time, counted from 1970. */
export function dayOf(published: string | undefined): number {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? NO_DAY : Math.floor(time / MILLISECONDS);
}

/** What the likeness of two reports is multiplied by for the days between them; an unknown day is near to all. */
export const nearness = (one: number, other: number): number =>
  one === NO_DAY || other === NO_DAY || Math.abs(one - other) <= MOST_DAYS ? 1 : FAR;
