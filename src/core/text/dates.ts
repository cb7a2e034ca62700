import type { Text } from './text';
import { wordAt } from './text';
import { Flag, has } from './tokens';
import { WordFacts } from './word-facts';

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

const CLOCK = new Set(['a.m.', 'p.m.', 'am', 'pm', "o'clock", 'gmt']);

/** What a word says of dates and times of day by itself; 0 where it says nothing. */
interface DateWord {
  /** 1 to 12 for a month or its short form with a stop, and for one without a stop ("5 Jan", "Sept 12"). */
  month: number;
  shortMonth: number;
  day: number;
  /** 1000 to 2099 written with four digits; "1990s" is its decade's first year. */
  year: number;
  /** The first year of "2020-21". */
  firstYear: number;
  iso: Omit<CalendarDate, 'to'> | undefined;
  /** "9am" is a time of day, "12:30" or "9" may be one. */
  time: 'whole' | 'colon' | 'hour' | undefined;
}

const monthBegun = (word: string): number => MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3))) + 1;

function monthOf(word: string): number {
  if (!word.endsWith('.')) return MONTHS.indexOf(word) + 1;
  return word.length < 6 ? monthBegun(word) : 0;
}

function dayOf(word: string): number {
  const day = Number(word.match(/^(\d{1,2})(?:st|nd|rd|th)?$/)?.[1] ?? 0);
  return day < 32 ? day : 0;
}

function isoOf(word: string): DateWord['iso'] {
  const [, year, month, day] = word.match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? [];
  return year ? { year: Number(year), month: Number(month), day: Number(day) } : undefined;
}

/** "2020-21" and "2019-2021": the first year. */
function firstYearOf(word: string): number {
  const [, first, second = ''] = word.match(/^((?:19|20)\d\d)-(\d\d|(?:19|20)\d\d)$/) ?? [];
  const isNext = second.length === 4 ? Number(second) > Number(first) : Number(second) === (Number(first) + 1) % 100;
  return first && isNext ? Number(first) : 0;
}

function timeOf(word: string): DateWord['time'] {
  if (/^\d{1,2}(?:[.:]\d\d)?(?:am|pm|a\.m\.|p\.m\.)$/.test(word)) return 'whole';
  if (!/^\d{1,2}(?:[.:]\d\d)?$/.test(word)) return undefined;
  return word.includes(':') ? 'colon' : 'hour';
}

const dateWords = new WordFacts(
  (word): DateWord => ({
    month: monthOf(word),
    shortMonth: /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(word) ? monthBegun(word) : 0,
    day: dayOf(word),
    year: Number(word.match(/^((?:1[0-9]|20)\d\d)s?$/)?.[1] ?? 0),
    firstYear: firstYearOf(word),
    iso: isoOf(word),
    time: timeOf(word),
  }),
);

const dateWordAt = ({ tokens }: Text, at: number): DateWord => dateWords.at(tokens, at);
const isCapital = ({ tokens }: Text, at: number): boolean => has(tokens, at, Flag.capital);

const monthAt = (text: Text, at: number): number => (isCapital(text, at) ? dateWordAt(text, at).month : 0);
const shortMonthAt = (text: Text, at: number): number => (isCapital(text, at) ? dateWordAt(text, at).shortMonth : 0);
const dayAt = (text: Text, at: number): number => (has(text.tokens, at, Flag.digit) ? dateWordAt(text, at).day : 0);
const yearAt = (text: Text, at: number): number => (has(text.tokens, at, Flag.digit) ? dateWordAt(text, at).year : 0);

function withYear(text: Text, date: CalendarDate): CalendarDate {
  const at = wordAt(text, date.to) === ',' ? date.to + 1 : date.to;
  const year = yearAt(text, at);
  return year ? { ...date, year, to: at + 1 } : date;
}

function readIso(text: Text, at: number): CalendarDate | undefined {
  const { iso } = dateWordAt(text, at);
  return iso && { ...iso, to: at + 1 };
}

/** "2020-21", "2020/21" and "2019-2021": the first year. */
function readYears(text: Text, at: number): CalendarDate | undefined {
  const slash = wordAt(text, at + 1) === '/' && !has(text.tokens, at + 2, Flag.space) && !has(text.tokens, at + 1, Flag.space);
  const year = slash ? firstYearOf(`${wordAt(text, at)}-${wordAt(text, at + 2)}`) : dateWordAt(text, at).firstYear;
  return year ? { to: at + (slash ? 3 : 1), year } : undefined;
}

/** "01/05/2020": only its year, for day and month change places between countries. */
function readSlashed(text: Text, at: number): CalendarDate | undefined {
  if (wordAt(text, at + 1) !== '/' || wordAt(text, at + 3) !== '/') return undefined;
  const year = wordAt(text, at + 4);
  const isDate = /^\d\d?$/.test(wordAt(text, at)) && /^\d\d?$/.test(wordAt(text, at + 2)) && /^\d{4}$/.test(year);
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
  const { time } = dateWordAt(text, at);
  if (time === 'whole') return at + 1;
  const word = wordAt(text, at);
  const next = wordAt(text, at + 1);
  if (word.length === 4 && /^\d{4}$/.test(word) && /^(?:gmt|utc|hours|hrs)$/.test(next) && Number(word) < 2400) return at + 2;
  if (word === '12' && /^(?:noon|midnight)$/.test(next)) return at + 2;
  if (!time) return 0;
  if (CLOCK.has(next)) return at + 2;
  return time === 'colon' ? at + 1 : 0;
}
