import type { Figure } from './figures';
import type { Numeral } from './number';
import type { Text } from './text';
import { wordAt } from './text';
import { Flag, has, writtenAt } from './tokens';
import { CODES, CURRENCIES, dollarsOf, MEASURES } from './units';
import { WordFacts } from './word-facts';

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

/** What a word beside a number says of its unit. */
interface UnitWord {
  currency: string | undefined;
  /** Whose dollars they are. */
  whose: string | undefined;
  /** A code stands before an amount ("AED 49.99"). */
  code: string | undefined;
  measure: string | undefined;
  isDollar: boolean;
  isYear: boolean;
  /** "21C", where it is written so. */
  endsDegree: boolean;
  /** "Article 14". */
  isNumbered: boolean;
}

const unitWords = new WordFacts((word): UnitWord => {
  const currency = CURRENCIES.get(word);
  return {
    currency: word.length > 1 ? currency : undefined,
    whose: dollarsOf(word),
    code: CODES.has(word) ? (currency ?? word.toUpperCase()) : undefined,
    measure: bare(word) === 'in' ? undefined : MEASURES.get(bare(word)),
    isDollar: /^dollars?$/.test(word),
    isYear: /^years?$/.test(word),
    endsDegree: /\d[cf]$/.test(word),
    isNumbered: NUMBERED.test(word),
  };
});

const unitWordAt = ({ tokens }: Text, at: number): UnitWord => unitWords.at(tokens, at);

function moneyOf(text: Text, at: number, { sign, to }: Numeral): Unit | undefined {
  const before = unitWordAt(text, at - 1);
  if (sign && CURRENCIES.has(sign)) {
    const whose = sign === '$' && !has(text.tokens, at, Flag.space) ? before.whose : undefined;
    return { kind: 'money', unit: whose ?? (CURRENCIES.get(sign) as string), from: whose ? at - 1 : at, to };
  }
  const { currency, whose } = unitWordAt(text, to);
  if (currency) return { kind: 'money', unit: currency, from: at, to: to + 1 };
  if (whose && unitWordAt(text, to + 1).isDollar) return { kind: 'money', unit: whose, from: at, to: to + 2 };
  const isCoded = !sign && before.code && has(text.tokens, at - 1, Flag.capital);
  return isCoded ? { kind: 'money', unit: before.code as string, from: at - 1, to } : undefined;
}

function ageOf(text: Text, at: number, { suffix = '', to, value }: Numeral): Unit | undefined {
  if (suffix === 'year-old' || suffix === 'years-old') return { kind: 'age', unit: 'year', from: at, to };
  if (suffix === 's' && value % 10 === 0 && value < 100)
    return /^(?:his|her|their)$/.test(wordAt(text, at - 1)) ? { kind: 'age', unit: 'year', from: at, to } : { kind: 'date', from: at, to };
  return unitWordAt(text, to).isYear && wordAt(text, to + 1) === 'old' ? { kind: 'age', unit: 'year', from: at, to: to + 2 } : undefined;
}

function measureOf(text: Text, at: number, { suffix = '', to }: Numeral): Unit | undefined {
  const attached = suffix && MEASURES.get(suffix.split('-')[0] ?? '');
  if (attached) return { kind: 'measure', unit: attached, from: at, to };
  if (unitWordAt(text, at).endsDegree && /\d[CF]$/.test(writtenAt(text.tokens, at)))
    return { kind: 'measure', unit: 'degree', from: at, to };
  const word = wordAt(text, to);
  if (word === 'per' && wordAt(text, to + 1) === 'cent') return { kind: 'measure', unit: '%', from: at, to: to + 2 };
  const measure = suffix ? undefined : unitWordAt(text, to).measure;
  if (measure) return { kind: 'measure', unit: measure, from: at, to: to + 1 };
  return word === 'in.' && !suffix ? { kind: 'measure', unit: 'in', from: at, to: to + 1 } : undefined;
}

/** The kind and the unit of a number that begins at `at`; without either it is an amount. */
export function readUnit(text: Text, at: number, numeral: Numeral): Unit {
  const { suffix = '', sign, to } = numeral;
  if (suffix && /^(?:st|nd|rd|th)$/.test(suffix)) return { kind: 'rank', from: at, to };
  const found = moneyOf(text, at, numeral) ?? ageOf(text, at, numeral) ?? measureOf(text, at, numeral);
  if (found) return found;
  const isNumbered = has(text.tokens, at, Flag.digit) && !sign && numeral.high === undefined && unitWordAt(text, at - 1).isNumbered;
  return { kind: isNumbered ? 'rank' : 'amount', from: at, to };
}
