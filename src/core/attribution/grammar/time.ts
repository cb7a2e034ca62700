import { Tag } from './place';
import type { Reading } from './reading';
import { The } from './the';
import { When } from './when';
import { Is } from './word';

/** "Friday's vote", "at Friday's vote". */
const hasOwn = (reading: Reading, day: number): boolean => reading.tag(day + 1) === Tag.possessor;

function dayLength(reading: Reading, at: number): number {
  let end = at + 1;
  if (reading.says(end, When.partOfDay)) end++;
  while (reading.says(end, When.figure)) end++;
  if (reading.reads(end, The.comma) && reading.says(end + 1, When.year)) end += 2;
  return end - at;
}

function periodLength(reading: Reading, at: number): number {
  let end = at + 2;
  while (reading.is(end, Is.time | Is.day)) end++;
  return end - at;
}

const isDated = (reading: Reading, at: number) => reading.is(at, Is.day | Is.month);

function afterPreposition(reading: Reading, at: number): number {
  const next = at + 1;
  if (isDated(reading, next) && !hasOwn(reading, next)) return 1 + dayLength(reading, next);
  if (reading.says(next, When.year)) return 2;
  if (reading.reads(next, The.the) && reading.says(at + 2, When.afterThe)) return 3;
  const dated = isDated(reading, at + 2) || reading.says(at + 2, When.year);
  return dated && /^(?:early|late|mid)/.test(reading.form(next)) ? 3 : 0;
}

/** "for weeks", "for six years", "for the first time". */
function durationLength(reading: Reading, at: number): number {
  if (reading.says(at + 1, When.unit)) return 2;
  if (reading.says(at + 1, When.few) && reading.says(at + 2, When.unit)) return 3;
  return reading.reads(at + 1, The.the) && reading.reads(at + 3, The.time) ? 4 : 0;
}

/** How many tokens from `at` on say when ("on Tuesday night", "last week", "two days ago"); 0 where none do. */
export function timeLength(reading: Reading, at: number): number {
  if (!reading.says(at, When.opens)) return 0;
  const word = reading.name(at);
  if (word === The.today && reading.isCapital(at) && reading.isCapital(at - 1)) return 0;
  if (hasOwn(reading, at)) return 0;
  if (isDated(reading, at) && (reading.is(at, Is.day) || (word !== The.may && word !== The.march))) return dayLength(reading, at);
  if (reading.says(at, When.beforePeriod) && (reading.says(at + 1, When.period) || isDated(reading, at + 1)))
    return periodLength(reading, at);
  if (word === The.this && reading.reads(at + 1, The.past) && reading.says(at + 2, When.period)) return 3;
  if (reading.says(at, When.beforeTime)) {
    const length = afterPreposition(reading, at);
    if (length) return length;
  }
  if (word === The.for) return durationLength(reading, at);
  if (reading.says(at, When.few) && reading.says(at + 1, When.unit) && reading.says(at + 2, When.afterUnit)) return 3;
  return reading.says(at, When.alone) ? 1 : 0;
}

const LONGEST_TIME = 6;
const ENDING = When.unit | When.period | When.partOfDay | When.afterThe | When.alone | When.afterUnit | When.figure | When.year;

/** Whether words that say when can end with this one: most cannot, and need not be tried from each place before them. */
const canEndTime = (reading: Reading, at: number): boolean => reading.says(at, ENDING) || reading.is(at, Is.day | Is.month | Is.time);

/** The start of the words that say when and end at `last`, or -1. */
export function timeStart(reading: Reading, last: number, from: number): number {
  if (!canEndTime(reading, last)) return -1;
  for (let at = Math.max(from, last - LONGEST_TIME + 1); at <= last; at++) if (timeLength(reading, at) === last - at + 1) return at;
  return -1;
}
