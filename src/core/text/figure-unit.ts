import type { Figure } from './figures';
import type { Numeral } from './number';
import type { Text } from './text';
import { wordAt } from './text';
import { Flag, has } from './tokens';
import { CODES, CURRENCIES, dollarsOf, MEASURES } from './units';

/** What a number is a number of, and the tokens that say so. */
export interface Unit {
  kind: Figure['kind'];
  unit?: string;
  from: number;
  to: number;
}

const bare = (word: string) => word.replace(/\.$/, '');

/** What has a number to its name ("Article 14", "Flight 212", "No. 10"). */
const NUMBERED =
  /^(?:no|nos|number|article|section|clause|chapter|page|flight|ward|room|route|highway|channel|platform|gate|phase|category|paragraph|rule|schedule|volume|episode|district|zone|block|plot|exhibit|unit)\.?$/;

function moneyOf(text: Text, at: number, { sign, to }: Numeral): Unit | undefined {
  const before = wordAt(text, at - 1);
  if (sign && CURRENCIES.has(sign)) {
    const whose = sign === '$' && !has(text.tokens, at, Flag.space) ? dollarsOf(before) : undefined;
    return { kind: 'money', unit: whose ?? (CURRENCIES.get(sign) as string), from: whose ? at - 1 : at, to };
  }
  const word = wordAt(text, to);
  const currency = word.length > 1 ? CURRENCIES.get(word) : undefined;
  if (currency) return { kind: 'money', unit: currency, from: at, to: to + 1 };
  const whose = /^dollars?$/.test(wordAt(text, to + 1)) ? dollarsOf(word) : undefined;
  if (whose) return { kind: 'money', unit: whose, from: at, to: to + 2 };
  const code =
    !sign && CODES.has(before) && has(text.tokens, at - 1, Flag.capital) ? (CURRENCIES.get(before) ?? before.toUpperCase()) : undefined;
  return code ? { kind: 'money', unit: code, from: at - 1, to } : undefined;
}

function ageOf(text: Text, at: number, { suffix = '', to, value }: Numeral): Unit | undefined {
  if (/^years?-old$/.test(suffix)) return { kind: 'age', unit: 'year', from: at, to };
  if (suffix === 's' && value % 10 === 0 && value < 100)
    return /^(?:his|her|their)$/.test(wordAt(text, at - 1)) ? { kind: 'age', unit: 'year', from: at, to } : { kind: 'date', from: at, to };
  return /^years?$/.test(wordAt(text, to)) && wordAt(text, to + 1) === 'old'
    ? { kind: 'age', unit: 'year', from: at, to: to + 2 }
    : undefined;
}

function measureOf(text: Text, at: number, { suffix = '', to }: Numeral): Unit | undefined {
  const attached = MEASURES.get(suffix.split('-')[0] ?? '');
  if (attached) return { kind: 'measure', unit: attached, from: at, to };
  const raw = text.raw.slice(text.tokens.start[at], text.tokens.end[at]);
  if (/\d[CF]$/.test(raw)) return { kind: 'measure', unit: 'degree', from: at, to };
  const word = wordAt(text, to);
  if (word === 'per' && wordAt(text, to + 1) === 'cent') return { kind: 'measure', unit: '%', from: at, to: to + 2 };
  const measure = suffix || bare(word) === 'in' ? undefined : MEASURES.get(bare(word));
  if (measure) return { kind: 'measure', unit: measure, from: at, to: to + 1 };
  return word === 'in.' && !suffix ? { kind: 'measure', unit: 'in', from: at, to: to + 1 } : undefined;
}

/** The kind and the unit of a number that begins at `at`; without either it is an amount. */
export function readUnit(text: Text, at: number, numeral: Numeral): Unit {
  const { suffix = '', sign, to } = numeral;
  if (/^(?:st|nd|rd|th)$/.test(suffix)) return { kind: 'rank', from: at, to };
  const found = moneyOf(text, at, numeral) ?? ageOf(text, at, numeral) ?? measureOf(text, at, numeral);
  if (found) return found;
  const isNumbered = has(text.tokens, at, Flag.digit) && !sign && numeral.high === undefined && NUMBERED.test(wordAt(text, at - 1));
  return { kind: isNumbered ? 'rank' : 'amount', from: at, to };
}
