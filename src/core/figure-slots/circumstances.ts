import type { Reading } from '../attribution/grammar/reading';
import { Is } from '../attribution/grammar/word';
import type { Range } from '../text/text';

/** When and where a sentence says that something was, as far as it does. */
export interface Circumstances {
  days: ReadonlySet<string>;
  /** Months and years. */
  dates: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** A stretch of time is summed up ("since May", "so far"). */
  summed: boolean;
  /** A count that moves on ("has risen to"), or one that may come. */
  moving: boolean;
}

const PLACING = new Set('in at near outside'.split(' '));
const SCOPES = new Set('worldwide globally nationwide statewide citywide abroad elsewhere national global'.split(' '));
const SUMMED = new Set('since far total overall altogether combined cumulative decade'.split(' '));
const MOVING = new Set(
  'risen rose rising climbed revised updated later initially earlier previously jumped grown now added could would might may will projected projection projections forecast forecasts model models per'.split(
    ' ',
  ),
);

const isMonth = (reading: Reading, at: number): boolean => reading.is(at, Is.month) && reading.isCapital(at);

/** Reads when and where out of a sentence. */
export function readCircumstances(reading: Reading, { from, to }: Range): Circumstances {
  const [days, dates, places] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let [summed, moving] = [false, false];
  for (let at = from; at < to; at++) {
    const form = reading.form(at);
    if (reading.is(at, Is.day)) days.add(form);
    else if (isMonth(reading, at) || /^(?:1[5-9]|20)\d\d$/.test(form)) dates.add(form);
    else if (SCOPES.has(form)) places.add(form);
    else if (PLACING.has(reading.form(at - 1)) && reading.isCapital(at)) places.add(form);
    summed ||= SUMMED.has(form);
    moving ||= MOVING.has(form);
  }
  return { days, dates, places, summed, moving };
}

const areApart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some((each) => other.has(each));
const isKnown = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...other].every((each) => one.has(each));
const areSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((each) => other.has(each));

/**
 * Whether two sentences may tell of the same time and place: no day that differs, no place in the later one that the earlier one does not
 * name, the same months and years, no count that moves on.
 */
export const mayBeSame = (one: Circumstances, other: Circumstances): boolean =>
  !areApart(one.days, other.days) &&
  isKnown(one.places, other.places) &&
  areSame(one.dates, other.dates) &&
  one.summed === other.summed &&
  !one.moving &&
  !other.moving;
