import { Fault, readString } from '../../lexicon/fields';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a day stands in the calendar: a date without one always does. */
const exists = (date: string): boolean => date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);

/** Reads a day, a month or a year in ISO 8601. */
export function readDate(value: unknown): string {
  const date = readString(value, 'a date');
  if (!DATE.test(date) || !exists(date)) throw new Fault(`has a date that is none: ${date}`);
  return date;
}
