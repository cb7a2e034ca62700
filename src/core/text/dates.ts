import type { Text } from './text';
import { wordAt } from './text';
import { Flag, has } from './tokens';

/** A day, a month or a year, as far as it is stated. */
export interface CalendarDate {
  to: number;
  year?: number;
  month?: number;
  day?: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const BEFORE_YEARS = new Set(
  'in since by until till from of during before after late early mid the through between and to around circa its his her their our that this'.split(
    ' ',
  ),
);

/** 1 to 12 for a month or its short form with a stop, capitalised; else 0. */
function monthAt(text: Text, at: number): number {
  const word = wordAt(text, at);
  if (!has(text.tokens, at, Flag.capital)) return 0;
  if (word.endsWith('.')) return MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3)) && word.length < 6) + 1;
  return MONTHS.indexOf(word) + 1;
}

/** The same for a short form without a stop, which is one only beside a day ("5 Jan", "Sept 12"). */
const SHORT = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const shortMonthAt = (text: Text, at: number): number =>
  has(text.tokens, at, Flag.capital) && SHORT.test(wordAt(text, at))
    ? MONTHS.findIndex((month) => month.startsWith(wordAt(text, at).slice(0, 3))) + 1
    : 0;

function dayAt(text: Text, at: number): number {
  if (!has(text.tokens, at, Flag.digit)) return 0;
  const [, day] = wordAt(text, at).match(/^(\d{1,2})(?:st|nd|rd|th)?$/) ?? [];
  return day && Number(day) > 0 && Number(day) < 32 ? Number(day) : 0;
}

/** 1000 to 2099 written with four digits; "1990s" is its decade's first year. */
function yearAt(text: Text, at: number): number {
  if (!has(text.tokens, at, Flag.digit)) return 0;
  const [, year] = wordAt(text, at).match(/^((?:1[0-9]|20)\d\d)s?$/) ?? [];
  return Number(year ?? 0);
}

function withYear(text: Text, date: CalendarDate): CalendarDate {
  const at = wordAt(text, date.to) === ',' ? date.to + 1 : date.to;
  const year = yearAt(text, at);
  return year ? { ...date, year, to: at + 1 } : date;
}

function readIso(text: Text, at: number): CalendarDate | undefined {
  const [, year, month, day] = wordAt(text, at).match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? [];
  return year ? { to: at + 1, year: Number(year), month: Number(month), day: Number(day) } : undefined;
}

/** "2020-21", "2020/21" and "2019-2021": the first year. */
function readYears(text: Text, at: number): CalendarDate | undefined {
  const slash = wordAt(text, at + 1) === '/' && !has(text.tokens, at + 2, Flag.space) && !has(text.tokens, at + 1, Flag.space);
  const written = slash ? `${wordAt(text, at)}-${wordAt(text, at + 2)}` : wordAt(text, at);
  const [, first, second = ''] = written.match(/^((?:19|20)\d\d)-(\d\d|(?:19|20)\d\d)$/) ?? [];
  const isNext = second.length === 4 ? Number(second) > Number(first) : Number(second) === (Number(first) + 1) % 100;
  return first && isNext ? { to: at + (slash ? 3 : 1), year: Number(first) } : undefined;
}

/** "01/05/2020": only its year, for day and month change places between countries. */
function readSlashed(text: Text, at: number): CalendarDate | undefined {
  const [one, first, two, second, year] = Array.from({ length: 5 }, (_, step) => wordAt(text, at + step));
  const isDate = first === '/' && second === '/' && /^\d\d?$/.test(one ?? '') && /^\d\d?$/.test(two ?? '') && /^\d{4}$/.test(year ?? '');
  return isDate ? { to: at + 5, year: Number(year) } : undefined;
}

/** A plural after four digits is counted ("2000 people"), unless what stands before says that they are a year ("the 2018 talks"). */
function isYear(text: Text, at: number): boolean {
  const year = yearAt(text, at);
  if (year < 1500) return false;
  if (wordAt(text, at).endsWith('s') || BEFORE_YEARS.has(wordAt(text, at - 1)) || monthAt(text, at - 1)) return true;
  const next = wordAt(text, at + 1);
  return !/^\p{L}{3,}s$/u.test(next) && !/^(?:people|men|women|children|dead|wounded|of)$/.test(next);
}

/** The date that begins at a token: "5 September 2021", "Sept. 5", "September 2021", "2021", "the 1990s", "2021-09-05". */
export function readDate(text: Text, at: number): CalendarDate | undefined {
  const digits = has(text.tokens, at, Flag.digit) && (readIso(text, at) ?? readSlashed(text, at) ?? readYears(text, at));
  if (digits) return digits;
  const month = monthAt(text, at) || (dayAt(text, at + 1) ? shortMonthAt(text, at) : 0);
  if (month) {
    const day = dayAt(text, at + 1);
    if (day) return withYear(text, { to: at + 2, month, day });
    const year = yearAt(text, at + 1);
    return year ? { to: at + 2, month, year } : undefined;
  }
  const day = dayAt(text, at);
  const of = wordAt(text, at + 1) === 'of' ? 1 : 0;
  const after = day ? monthAt(text, at + 1 + of) || shortMonthAt(text, at + 1 + of) : 0;
  if (after) return withYear(text, { to: at + 2 + of, month: after, day });
  return isYear(text, at) ? { to: at + 1, year: yearAt(text, at) } : undefined;
}

/** The token after a time of day that begins at `at` ("12:30", "9am", "9 p.m."), or 0. */
export function timeOfDayEnd(text: Text, at: number): number {
  if (!has(text.tokens, at, Flag.digit)) return 0;
  const word = wordAt(text, at);
  if (/^\d{1,2}(?:[.:]\d\d)?(?:am|pm|a\.m\.|p\.m\.)$/.test(word)) return at + 1;
  const next = wordAt(text, at + 1);
  if (/^\d{4}$/.test(word) && /^(?:gmt|utc|hours|hrs)$/.test(next) && Number(word) < 2400) return at + 2;
  if (word === '12' && /^(?:noon|midnight)$/.test(next)) return at + 2;
  if (!/^\d{1,2}(?:[.:]\d\d)?$/.test(word)) return 0;
  if (/^(?:a\.m\.|p\.m\.|am|pm|o'clock|gmt)$/.test(next)) return at + 2;
  return word.includes(':') ? at + 1 : 0;
}
