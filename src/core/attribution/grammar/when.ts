import { bitsByWord } from '../../text/word-facts';

/** What a word can be in words that say when, as bits of `Word.when`. */
export const When = {
  unit: 1,
  period: 1 << 1,
  partOfDay: 1 << 2,
  /** "the past", "the end". */
  afterThe: 1 << 3,
  beforeTime: 1 << 4,
  beforePeriod: 1 << 5,
  /** Says when by itself: "yesterday". */
  alone: 1 << 6,
  /** After a number and a unit: "two days ago". */
  afterUnit: 1 << 7,
  /** In figures, above 0. */
  figure: 1 << 8,
  /** "two", "several", or in figures. */
  few: 1 << 9,
  year: 1 << 10,
  /** Words that say when can begin with it. */
  opens: 1 << 11,
} as const;

const WORDS: Partial<Record<keyof typeof When, string>> = {
  unit: 'day days week weeks month months year years hour hours minute minutes decade decades',
  period: 'week month year summer spring fall autumn winter weekend night morning afternoon evening day decade',
  partOfDay: 'night morning afternoon evening',
  afterThe: 'time past spring summer fall autumn winter morning evening afternoon weekend outset end day night',
  beforeTime: 'on in since until by at late early before after during from through',
  beforePeriod: 'last this next earlier late early later past',
  alone: 'yesterday today tonight earlier later recently afterward afterwards again then once now previously too also instead',
  afterUnit: 'ago later earlier before',
  few: 'two three four five six several a few couple',
  opens: 'for',
};

const bits = bitsByWord(Object.entries(WORDS).map(([name, forms]) => [forms, When[name as keyof typeof When]]));

const OPENING = When.beforeTime | When.beforePeriod | When.alone | When.few;

/** The bits of a form; `dated`: it is the name of a day or a month. */
export function whenOf(form: string, dated: boolean): number {
  let when = bits.get(form) ?? 0;
  if (Number(form) > 0) when |= When.figure | When.few;
  if (/^(?:19|20)..$/.test(form) && Number.isInteger(Number(form))) when |= When.year;
  return dated || when & OPENING ? when | When.opens : when;
}
