import type { Reading } from './reading';
import { Is } from './word';

const UNITS = new Set('day days week weeks month months year years hour hours minute minutes decade decades'.split(' '));
const PERIODS = new Set('week month year summer spring fall autumn winter weekend night morning afternoon evening day decade'.split(' '));
const PARTS_OF_DAY = new Set('night morning afternoon evening'.split(' '));
const BEFORE_TIME = new Set('on in since until by at late early before after during from through'.split(' '));
const BEFORE_PERIOD = new Set('last this next earlier late early later past'.split(' '));
const SINGLE = new Set(
  'yesterday today tonight earlier later recently afterward afterwards again then once now previously too also instead'.split(' '),
);
const THE_PERIODS = new Set('time past spring summer fall autumn winter morning evening afternoon weekend outset end day night'.split(' '));

const isYear = (form: string) => form.length === 4 && (form.startsWith('19') || form.startsWith('20')) && Number.isInteger(Number(form));
const isSmallNumber = (reading: Reading, at: number) =>
  Number(reading.form(at)) > 0 || /^(?:two|three|four|five|six|several|a|few|couple)$/.test(reading.form(at));

function dayLength(reading: Reading, at: number): number {
  let end = at + 1;
  if (PARTS_OF_DAY.has(reading.form(end))) end++;
  while (Number(reading.form(end)) > 0) end++;
  if (reading.form(end) === ',' && isYear(reading.form(end + 1))) end += 2;
  return end - at;
}

function periodLength(reading: Reading, at: number): number {
  let end = at + 2;
  while (reading.is(end, Is.time | Is.day)) end++;
  return end - at;
}

function afterPreposition(reading: Reading, at: number): number {
  const next = at + 1;
  if (reading.is(next, Is.day | Is.month)) return 1 + dayLength(reading, next);
  if (isYear(reading.form(next))) return 2;
  if (reading.form(next) === 'the' && THE_PERIODS.has(reading.form(at + 2))) return 3;
  if (/^(?:early|late|mid)/.test(reading.form(next)) && (reading.is(at + 2, Is.day | Is.month) || isYear(reading.form(at + 2)))) return 3;
  return 0;
}

/** "for weeks", "for six years", "for the first time". */
function durationLength(reading: Reading, at: number): number {
  if (UNITS.has(reading.form(at + 1))) return 2;
  if (isSmallNumber(reading, at + 1) && UNITS.has(reading.form(at + 2))) return 3;
  return reading.form(at + 1) === 'the' && reading.form(at + 3) === 'time' ? 4 : 0;
}

/** How many tokens from `at` on say when ("on Tuesday night", "last week", "two days ago"); 0 where none do. */
export function timeLength(reading: Reading, at: number): number {
  const form = reading.form(at);
  if (form === 'today' && reading.isCapital(at) && reading.isCapital(at - 1)) return 0;
  if (reading.is(at, Is.day) || (reading.is(at, Is.month) && form !== 'may' && form !== 'march')) return dayLength(reading, at);
  const next = reading.form(at + 1);
  if (BEFORE_PERIOD.has(form) && (PERIODS.has(next) || reading.is(at + 1, Is.day | Is.month))) return periodLength(reading, at);
  if (BEFORE_TIME.has(form)) {
    const length = afterPreposition(reading, at);
    if (length) return length;
  }
  if (form === 'for') return durationLength(reading, at);
  if (isSmallNumber(reading, at) && UNITS.has(next) && /^(?:ago|later|earlier|before)$/.test(reading.form(at + 2))) return 3;
  return SINGLE.has(form) ? 1 : 0;
}

const LONGEST_TIME = 6;

/** The start of the words that say when and end at `last`, or -1. */
export function timeStart(reading: Reading, last: number, from: number): number {
  for (let at = Math.max(from, last - LONGEST_TIME + 1); at <= last; at++) if (timeLength(reading, at) === last - at + 1) return at;
  return -1;
}
