import { A_FEW, CARDINALS, MULTIPLIERS, VAGUE } from './number-words';
import type { Text } from './text';
import { wordAt } from './text';
import { Flag, has } from './tokens';
import { WordFacts } from './word-facts';

/** A number as it is written: its value, what is attached to it, and the token after it. */
export interface Numeral {
  to: number;
  value: number;
  /** The other end of "10-12". */
  high: number | undefined;
  /** A sign before it ("$"), and letters or signs after it that are no multiplier ("km", "%", "year-old"). */
  sign: string | undefined;
  suffix: string | undefined;
  /** A plural such as "dozens". */
  vague: boolean;
  /** What it was multiplied by: the "million" of "2 million". */
  scale: number;
}

const AGE = /^([a-z-]+)-years?-olds?$/;
const FORM = /^([^\p{L}\p{N}]*|n|rs\.?|r|dhs?|ksh|gh₵)(\d[\d,.]*\d|\d)(?:-(\d[\d,.]*\d|\d))?(.*)$/u;
const NOT_ONE = new Set('no any every some this that which each another the'.split(' '));
const LONGEST_SPELLED = 9;

/** "38,000" and "1.5"; undefined for "1.2.3" and other forms that are no number. */
function readDigits(digits: string): number | undefined {
  const value = Number(digits.replaceAll(',', ''));
  return Number.isFinite(value) ? value : undefined;
}

/** All keys in one order: engines are slow where objects differ in them. */
function numeralOf(to: number, value: number, scale = 1, vague = false): Numeral {
  return { to, value, high: undefined, sign: undefined, suffix: undefined, vague, scale };
}

/** A numeral with another end and value; written key by key, for what is spread has another shape each time. */
const changed = (
  { sign, suffix, vague, high: before, scale: unscaled }: Numeral,
  to: number,
  value: number,
  high = before,
  scale = unscaled,
): Numeral => ({ to, value, high, sign, suffix, vague, scale });

/** "½" and "2½", which normalise to "1⁄2" and "21⁄2". */
function readFraction(word: string): Numeral | undefined {
  const [, whole, over, under] = word.match(/^(\d*)(\d)⁄(\d+)$/) ?? [];
  return under ? numeralOf(1, Number(whole) + Number(over) / Number(under)) : undefined;
}

/** A number in figures, the only word of it at 0. */
function readWritten(word: string): Numeral | undefined {
  const fraction = readFraction(word);
  if (fraction) return fraction;
  const [, sign = '', low = '', other, rest = ''] = word.match(FORM) ?? [];
  const value = readDigits(low || 'none');
  if (value === undefined) return undefined;
  const high = other === undefined ? undefined : readDigits(other);
  const bare = rest.replace(/^-/, '');
  const scale = bare === 'm' && !sign ? undefined : MULTIPLIERS.get(bare);
  const numeral = numeralOf(1, value * (scale ?? 1), scale ?? 1);
  if (high !== undefined) numeral.high = high * (scale ?? 1);
  if (sign) numeral.sign = sign;
  if (bare && !scale) numeral.suffix = bare;
  return numeral;
}

/** What a word says of numbers by itself. */
interface NumberWord {
  written: Numeral | undefined;
  cardinal: number | undefined;
  /** What it multiplies by behind a number: a word, not a letter; "bn" and "mn" behind figures only. */
  scale: number | undefined;
  shortScale: number | undefined;
  vague: number | undefined;
  /** It begins words such as "a few". */
  few: boolean;
  /** "Eighty-year-old": the age. */
  age: number | undefined;
}

const numberWords = new WordFacts((word): NumberWord => {
  const scale = MULTIPLIERS.get(word);
  return {
    written: readWritten(word),
    cardinal: CARDINALS.get(word),
    scale: word.length > 2 ? scale : undefined,
    shortScale: word.length > 2 || word === 'bn' || word === 'mn' ? scale : undefined,
    vague: VAGUE.get(word),
    few: A_FEW.some(([first]) => first === word),
    age: CARDINALS.get(AGE.exec(word)?.[1] ?? ''),
  };
});

const numberWordAt = ({ tokens }: Text, at: number): NumberWord => numberWords.at(tokens, at);

/** "two hundred and fifty", "forty-five thousand", "a dozen". */
function readSpelled(text: Text, at: number): Numeral | undefined {
  let total = 0;
  let current = -1;
  let next = wordAt(text, at) === 'a' && numberWordAt(text, at + 1).scale ? at + 1 : at;
  if (next > at) current = 1;
  for (; next < at + LONGEST_SPELLED; next++) {
    const { cardinal: unit, scale } = numberWordAt(text, next);
    if (unit !== undefined && (current < 0 || current % 100 === 0)) current = Math.max(current, 0) + unit;
    else if (scale === 100 || scale === 12 || scale === 20) current = Math.max(current, 0) * scale;
    else if (scale && current > 0) {
      total += current * scale;
      current = 0;
    } else if (wordAt(text, next) !== 'and' || current % 100 !== 0 || current + total <= 0) break;
    else if (numberWordAt(text, next + 1).cardinal === undefined) break;
  }
  if (current < 0 || next === at || total + current === 0) return wordAt(text, at) === 'zero' ? numeralOf(at + 1, 0) : undefined;
  return numeralOf(next, total + current);
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function readVague(text: Text, at: number, value: number): Numeral | undefined {
  const scale = wordAt(text, at + 1) === 'of' ? MULTIPLIERS.get(wordAt(text, at + 2).replace(/s$/, '')) : undefined;
  if (scale && scale > 100) return numeralOf(at + 3, (value > 99 ? value : 20) * scale, scale, true);
  return wordAt(text, at) === 'tens' ? undefined : numeralOf(at + 1, value, 1, true);
}

/** "Several hundred", "a few thousand". */
function readFew(text: Text, at: number): Numeral | undefined {
  if (!numberWordAt(text, at).few) return undefined;
  const few = A_FEW.find((words) => words.every((word, step) => wordAt(text, at + step) === word));
  const to = at + (few?.length ?? 0);
  const scale = few && numberWordAt(text, to).scale;
  return scale ? withMultiplier(text, numeralOf(to + 1, 2 * scale, scale, true)) : undefined;
}

/** "Two and a half", "one and a half million". */
function withHalf(text: Text, numeral: Numeral | undefined): Numeral | undefined {
  const half =
    numeral &&
    !numeral.suffix &&
    numeral.value < 100 &&
    wordAt(text, numeral.to) === 'and' &&
    wordAt(text, numeral.to + 1) === 'a' &&
    wordAt(text, numeral.to + 2) === 'half';
  return half ? changed(numeral, numeral.to + 3, numeral.value + 0.5) : numeral;
}

function withMultiplier(text: Text, numeral: Numeral | undefined): Numeral | undefined {
  if (!numeral || numeral.suffix) return numeral;
  const scale = numberWordAt(text, numeral.to).shortScale;
  if (!scale) return numeral;
  const high = numeral.high === undefined ? undefined : numeral.high * scale;
  return changed(numeral, numeral.to + 1, numeral.value * scale, high, numeral.scale * scale);
}

/** The age that is one word ("eighty-year-old"), if it is one. */
export const spelledAgeAt = (text: Text, at: number): number | undefined => numberWordAt(text, at).age;

/** The number that begins at a token, in figures or in words. "One" is a number only where it counts something. */
export function readNumeral(text: Text, at: number): Numeral | undefined {
  const { written, vague } = numberWordAt(text, at);
  if (has(text.tokens, at, Flag.digit)) return withMultiplier(text, withHalf(text, written && changed(written, at + 1, written.value)));
  if (vague !== undefined) return readVague(text, at, vague);
  const word = wordAt(text, at);
  if (word === 'half' && wordAt(text, at + 1) === 'a') {
    const scale = MULTIPLIERS.get(wordAt(text, at + 2));
    return scale && scale > 100 ? numeralOf(at + 3, scale / 2, scale) : undefined;
  }
  const few = readFew(text, at);
  if (few) return few;
  if (word === 'one' && (NOT_ONE.has(wordAt(text, at - 1)) || !/^\p{L}{3}/u.test(wordAt(text, at + 1)))) return undefined;
  return withMultiplier(text, withHalf(text, readSpelled(text, at)));
}
