import { readDate, timeOfDayEnd } from './dates';
import { beginsNumeral, type Numeral, readNumeral } from './number';
import type { Range, Text } from './text';
import { wordAt } from './text';
import { Flag, has } from './tokens';
import { CURRENCIES, HEDGES, MEASURES } from './units';

/** A figure with the words that make it exact or not: "at least 40 people", "$4.5bn", "10 to 12 km". */
export interface Figure extends Range {
  kind: 'amount' | 'money' | 'measure' | 'age' | 'rank' | 'time' | 'date';
  /** In its unit, multiplied out. A date is year * 10000 + month * 100 + day, with 0 for what is not stated; a time of day is 0. */
  value: number;
  /** The other end of a range. */
  high?: number | undefined;
  /** ISO 4217 code of money; "%", "km", "day" and so on of a measure. */
  unit?: string | undefined;
  hedge?: 'about' | 'over' | 'under' | 'vague' | undefined;
  /** What an amount counts: from the word after it to the noun. */
  counted?: Range | undefined;
}

const COUNTED = new Set(
  'people men women children dead wounded injured police killed missing displaced personnel cattle sheep staff crew deaths'.split(' '),
);
const NO_NOUN = new Set('was is has his this as its does us yes'.split(' '));
const ENDS_NOUN = /^(?:in|on|at|to|from|by|for|with|and|or|but|that|who|which|were|had|have|would|will|are|said|when|while|the|a|an|per)$/;
const LONGEST_COUNTED = 4;

function readCounted(text: Text, to: number): Range | undefined {
  const from = wordAt(text, to) === 'of' ? to + 1 : to;
  for (let at = from; at < from + LONGEST_COUNTED; at++) {
    const word = wordAt(text, at);
    if (!has(text.tokens, at, Flag.word) || ENDS_NOUN.test(word) || word === "'s") return undefined;
    if (COUNTED.has(word) || (/^\p{L}[\p{L}-]+[^s]s$/u.test(word) && !NO_NOUN.has(word))) return { from, to: at + 1 };
  }
  return undefined;
}

/** The words before a figure that make it approximate: "more than", "as many as", "an estimated", "some". */
function readHedge(text: Text, at: number): { from: number; hedge?: Figure['hedge'] } {
  const before = wordAt(text, at - 1);
  const two = wordAt(text, at - 2);
  if (before === 'than' && /^(?:more|greater|higher|less|fewer|lower)$/.test(two))
    return { from: at - 2, hedge: /^(?:more|g|h)/.test(two) ? 'over' : 'under' };
  if (before === 'to' && two === 'up') return { from: at - 2, hedge: 'under' };
  if (before === 'as' && wordAt(text, at - 3) === 'as') return { from: at - 3, hedge: 'under' };
  const hedge = HEDGES.get(before);
  if (!hedge || ((before === 'least' || before === 'most') && two !== 'at')) return { from: at };
  return { from: before === 'least' || before === 'most' || (before === 'estimated' && two === 'an') ? at - 2 : at - 1, hedge };
}

function readUnit(text: Text, numeral: Numeral): { kind: Figure['kind']; unit?: string; to: number } {
  const { sign, suffix = '', to } = numeral;
  if (sign && CURRENCIES.has(sign)) return { kind: 'money', unit: CURRENCIES.get(sign) as string, to };
  if (/^years?-old$/.test(suffix)) return { kind: 'age', unit: 'year', to };
  if (/^(?:st|nd|rd|th)$/.test(suffix)) return { kind: 'rank', to };
  const attached = MEASURES.get(suffix.split('-')[0] ?? '');
  if (attached) return { kind: 'measure', unit: attached, to };
  const word = wordAt(text, to);
  if (word === 'per' && wordAt(text, to + 1) === 'cent') return { kind: 'measure', unit: '%', to: to + 2 };
  if (/^years?$/.test(word) && wordAt(text, to + 1) === 'old') return { kind: 'age', unit: 'year', to: to + 2 };
  const currency = word.length > 1 ? CURRENCIES.get(word) : undefined;
  if (currency) return { kind: 'money', unit: currency, to: to + 1 };
  const measure = suffix ? undefined : MEASURES.get(word);
  return measure && word !== 'in' ? { kind: 'measure', unit: measure, to: to + 1 } : { kind: 'amount', to };
}

/** Joins "10 to 12", "10–12" and "between 10 and 12"; a scale that only the second end has holds for both ("2 to 3 million"). */
function withRange(text: Text, numeral: Numeral, at: number): Numeral {
  const joiner = wordAt(text, numeral.to);
  const between = joiner === 'and' && wordAt(text, at - 1) === 'between';
  if (numeral.high !== undefined || !(between || /^(?:to|–|-|—)$/.test(joiner))) return numeral;
  const other = readNumeral(text, numeral.to + 1);
  if (!other || other.vague) return numeral;
  const scale = numeral.scale === 1 && other.scale > 1 && numeral.value < other.value / other.scale ? other.scale : 1;
  const low = numeral.value * scale;
  return low < other.value ? { ...other, ...(numeral.sign && { sign: numeral.sign }), value: low, high: other.value } : numeral;
}

/** ", 45," after a name, and "aged 45". */
function isAge(text: Text, at: number, { to, value, suffix }: Numeral): boolean {
  if (suffix || to > at + 1 || value > 120) return false;
  if (wordAt(text, at - 1) === 'aged') return true;
  return wordAt(text, at - 1) === ',' && /^[,.]$/.test(wordAt(text, to)) && has(text.tokens, at - 2, Flag.capital);
}

function readFigure(text: Text, at: number): Figure | undefined {
  const date = readDate(text, at);
  if (date) return { from: at, to: date.to, kind: 'date', value: (date.year ?? 0) * 10000 + (date.month ?? 0) * 100 + (date.day ?? 0) };
  const time = timeOfDayEnd(text, at);
  if (time) return { from: at, to: time, kind: 'time', value: 0 };
  const first = readNumeral(text, at);
  if (!first) return undefined;
  if (isAge(text, at, first)) return { from: at, to: first.to, kind: 'age', value: first.value, unit: 'year' };
  const numeral = withRange(text, first, at);
  const { kind, unit, to } = readUnit(text, numeral);
  const { from, hedge } = readHedge(text, at);
  const counted = kind === 'amount' ? readCounted(text, to) : undefined;
  const vague = numeral.vague ? 'vague' : hedge;
  const { value, high } = numeral;
  return { from, to, kind, value, high, unit, hedge: vague, counted };
}

/** Only figures, number words, "a" and capitalised months begin a figure. */
const canBegin = (text: Text, at: number) =>
  has(text.tokens, at, Flag.digit) || beginsNumeral(wordAt(text, at)) || has(text.tokens, at, Flag.capital);

/** The figures of a text in order and apart from each other, dates and times of day among them by their kind. */
export function findFigures(text: Text): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < text.tokens.count; at++) {
    const figure = canBegin(text, at) ? readFigure(text, at) : undefined;
    if (!figure) continue;
    figures.push({ ...figure, from: Math.max(figure.from, figures.at(-1)?.to ?? 0) });
    at = figure.to - 1;
  }
  return figures;
}
