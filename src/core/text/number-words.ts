const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Cardinal words below a hundred, "forty-five" included. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ...TENS.flatMap((word, index) =>
    SMALL.slice(1, 10).map((unit, value): [string, number] => [`${word}-${unit}`, (index + 2) * 10 + value + 1]),
  ),
]);

/** Words that multiply the figure before them, and their short forms as they are attached to it. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
  ['score', 20],
]);

/** Plurals that name no exact figure, with the least that they stand for. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['lakhs', 2e5],
  ['millions', 2e6],
  ['crores', 2e7],
  ['billions', 2e9],
]);

/** Words that make a multiplier after them inexact ("several hundred", "a few dozen", "a couple of thousand"). */
export const A_FEW: readonly string[][] = [['several'], ['a', 'few'], ['a', 'couple', 'of'], ['a', 'couple']];

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
/** Compounds of number words. */
const COMPOUND = /-(?:olds?|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)$/;

/** Whether a normalised word other than one with digits can begin a figure: a number word or a part of a whole. */
export const canBeginFigure = (word: string): boolean =>
  CARDINALS.has(word) || VAGUE.has(word) || word === 'a' || word === 'half' || word === 'several' || COMPOUND.test(word);

/** Whether a normalised word that has a capital where it stands may be a month. */
export const canBeMonth = (word: string): boolean => MONTH.test(word);

/** The words of parts, by what they are parts of. */
export const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 };

const AFTER_A = new Set([...MULTIPLIERS.keys(), ...Object.keys(PARTS), ...A_FEW.map(([, after]) => after)]);

/** Whether "a" before a word can begin a figure: "a dozen", "a third", "a few". */
export const isAfterA = (word: string): boolean => AFTER_A.has(word);
