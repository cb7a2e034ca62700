import { readDate, timeOfDayEnd } from './dates';
import { readUnit } from './figure-unit';
import { type Hedge, hedgeAfter, hedgeBefore } from './hedges';
import { type Numeral, readNumeral, spelledAgeAt } from './number';
import { isAfterA } from './number-words';
import { readShare } from './shares';
import type { Range, Text } from './text';
import { wordAt } from './text';
import { Flag, has } from './tokens';
import { WordBits } from './word-facts';

/** A figure with the words that make it exact or not: "at least 40 people", "$4.5bn", "10 to 12 km". */
export interface Figure extends Range {
  kind: 'amount' | 'money' | 'measure' | 'age' | 'rank' | 'time' | 'date';
  /** In its unit, multiplied out. A date is year * 10000 + month * 100 + day, with 0 for what is not stated; a time of day is 0. */
  value: number;
  /** The other end of a range. */
  high: number | undefined;
  /** ISO 4217 code of money; "%", "km", "day" and so on of a measure. */
  unit: string | undefined;
  hedge: Hedge | undefined;
  /** What an amount counts: from the word after it to the noun. */
  counted: Range | undefined;
}

/** All keys in one order: engines are slow where objects differ in them. */
const figureOf = (from: number, to: number, kind: Figure['kind'], value: number, unit?: string, hedge?: Hedge, high?: number): Figure => ({
  from,
  to,
  kind,
  value,
  high,
  unit,
  hedge,
  counted: undefined,
});

const COUNTED = new Set(
  'people men women children dead wounded injured police killed missing displaced personnel cattle sheep staff crew deaths'.split(' '),
);
const PERSONS = new Set(
  'man woman boy girl mother father teacher student pensioner driver victim suspect farmer resident son daughter wife husband brother sister'.split(
    ' ',
  ),
);
const NO_NOUN = new Set('was is has his this as its does us yes'.split(' '));
const ENDS_NOUN =
  /^(?:them|us|whom|these|those|in|on|at|to|from|by|for|with|and|or|but|that|who|which|were|had|have|would|will|are|said|when|while|the|a|an|per)$/;
const DETERMINERS = /^(?:the|its|their|his|her|our|those|these|all)$/;
const LONGEST_COUNTED = 4;

const Noun = { ends: 1, counted: 2, determiner: 4 } as const;
/** What a word is behind an amount, as bits of `Noun`. */
const nouns = new WordBits((word) => {
  const counted = COUNTED.has(word) || (/^\p{L}[\p{L}-]+[^s]s$/u.test(word) && !NO_NOUN.has(word));
  const ends = word === "'s" || ENDS_NOUN.test(word);
  return (ends ? Noun.ends : 0) | (counted ? Noun.counted : 0) | (DETERMINERS.test(word) ? Noun.determiner : 0);
});

function readCounted(text: Text, to: number): Range | undefined {
  const of = wordAt(text, to) === 'of';
  const from = of && nouns.at(text.tokens, to + 1) & Noun.determiner ? to + 2 : to + Number(of);
  for (let at = from; at < from + LONGEST_COUNTED; at++) {
    const noun = nouns.at(text.tokens, at);
    if (!has(text.tokens, at, Flag.word) || noun & Noun.ends) return undefined;
    if (noun & Noun.counted) return { from, to: at + 1 };
  }
  return undefined;
}

const JOINERS = new Set(['to', '–', '-', '—']);

/** Joins "10 to 12", "10–12" and "between 10 and 12"; a scale that only the second end has holds for both ("2 to 3 million"). */
function withRange(text: Text, numeral: Numeral, at: number): Numeral {
  const joiner = wordAt(text, numeral.to);
  const between = joiner === 'and' && wordAt(text, at - 1) === 'between';
  if (numeral.high !== undefined || !(between || JOINERS.has(joiner))) return numeral;
  const other = readNumeral(text, numeral.to + 1);
  if (!other || other.vague) return numeral;
  const scale = numeral.scale === 1 && other.scale > 1 && numeral.value < other.value / other.scale ? other.scale : 1;
  const low = numeral.value * scale;
  return low < other.value ? { ...other, sign: numeral.sign || other.sign, value: low, high: other.value } : numeral;
}

/** ", 45," after a name or a word for a person, "aged 45", "aged 18 to 25". */
function isAge(text: Text, at: number, { to, value, suffix, sign }: Numeral): boolean {
  if (suffix || sign || value > 120) return false;
  const before = wordAt(text, at - 1);
  if (before === 'aged' || (before === 'between' && wordAt(text, at - 2) === 'aged')) return true;
  if (to !== at + 1 || before !== ',' || !/^[,.]$/.test(wordAt(text, to))) return false;
  return has(text.tokens, at - 2, Flag.capital) || PERSONS.has(wordAt(text, at - 2));
}

/** "Eighty-year-old", "ten-year-old". */
function readSpelledAge(text: Text, at: number): Figure | undefined {
  const value = spelledAgeAt(text, at);
  return value === undefined ? undefined : figureOf(at, at + 1, 'age', value, 'year');
}

function readAmount(text: Text, at: number): Figure | undefined {
  const first = readNumeral(text, at);
  if (!first) return readSpelledAge(text, at);
  const numeral = withRange(text, first, at);
  const { value, high } = numeral;
  if (isAge(text, at, first)) return figureOf(at, numeral.to, 'age', value, 'year', undefined, high);
  const { kind, unit, from: begins, to } = readUnit(text, at, numeral);
  const { from, hedge } = hedgeBefore(text, begins);
  const after = hedgeAfter(text, to, numeral.suffix);
  const decade = kind === 'date' ? (1900 + value) * 10000 : undefined;
  const known = numeral.vague ? 'vague' : (hedge ?? after.hedge ?? (kind === 'age' && numeral.suffix === 's' ? 'about' : undefined));
  const figure = figureOf(from, after.to, kind, decade ?? value, unit, known, high);
  if (kind === 'amount') figure.counted = readCounted(text, after.to);
  return figure;
}

function readFigure(text: Text, at: number): Figure | undefined {
  const date = readDate(text, at);
  if (date) return figureOf(at, date.to, 'date', (date.year ?? 0) * 10000 + (date.month ?? 0) * 100 + (date.day ?? 0));
  const time = timeOfDayEnd(text, at);
  if (time) return figureOf(at, time, 'time', 0);
  const share = readShare(text, at);
  if (!share) return readAmount(text, at);
  const { from, hedge = 'about' } = hedgeBefore(text, at);
  return figureOf(from, share.to, 'measure', share.value, '%', hedge);
}

/** Whether a word that can begin a figure may do so where it stands: an "a" seldom does. */
const canBegin = (text: Text, at: number): boolean => text.tokens.word[at] !== 'a' || isAfterA(wordAt(text, at + 1));

/** The figures of a text, or of a stretch of it that begins with no figure's middle, in order and apart from each other, dates and times of day among them by their kind. */
export function findFigures(text: Text, { from, to }: Range = { from: 0, to: text.tokens.count }): Figure[] {
  const { flags } = text.tokens;
  const figures: Figure[] = [];
  let end = 0;
  for (let at = from; at < to; at++) {
    const figure = (flags[at] as number) & Flag.figure && canBegin(text, at) ? readFigure(text, at) : undefined;
    if (!figure) continue;
    figure.from = Math.max(figure.from, end);
    figures.push(figure);
    end = figure.to;
    at = end - 1;
  }
  return figures;
}
