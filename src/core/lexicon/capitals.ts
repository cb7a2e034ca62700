import { BULLETS, DASHES, isEllipsis, isQuotationMark, OPENING_BRACKETS } from '../text/marks';
import type { Range, Text } from '../text/text';
import { Flag, has } from '../text/tokens';

/** From this share of capitalised words after the first on, a line without a full stop is set in title case; its capitals mean nothing. */
const TITLE_SHARE = 0.7;
const TITLE_WORDS = 2;
/** Shorter words are often left in lower case in a title. */
const TITLE_LETTERS = 4;
const CLAUSE_MARKS = new Set([':', ';', '|', '/']);
const DEMONYM = /(?:ian|ean|ish|ese|[aeu]n|i)$/;

/** Tells names from other capitals; it reads each sentence at most once. */
export interface Capitals {
  /** Whether the words stand inside a proper name. */
  inName(range: Range): boolean;
  /** Whether a token is a name of its own: a capital, and no "Syrian" or "British". */
  isName(at: number): boolean;
}

function isTitleCase({ tokens }: Text, { from, to }: Range): boolean {
  if (tokens.word[to - 1] === '.') return false;
  let words = 0;
  let capitals = 0;
  for (let at = from + 1; at < to; at++) {
    if (!has(tokens, at, Flag.word) || has(tokens, at, Flag.digit) || (tokens.word[at] ?? '').length < TITLE_LETTERS) continue;
    words += 1;
    if (has(tokens, at, Flag.capital)) capitals += 1;
  }
  return words >= TITLE_WORDS && capitals / words >= TITLE_SHARE;
}

/** Whether a capital is due to the token's place: a sentence, a line, a quotation or a clause of its own begins here. */
function opens({ tokens, sentenceOf }: Text, at: number): boolean {
  if (at === 0 || sentenceOf[at - 1] !== sentenceOf[at] || has(tokens, at, Flag.newLine)) return true;
  const before = tokens.word[at - 1] ?? '';
  const begins = CLAUSE_MARKS.has(before) || OPENING_BRACKETS.has(before) || DASHES.has(before) || BULLETS.has(before);
  return begins || isQuotationMark(before) || isEllipsis(before);
}

/** "Moscow-backed" begins with a name and is none. */
function isLowerCompound({ raw, tokens }: Text, at: number): boolean {
  const hyphen = tokens.word[at]?.lastIndexOf('-') ?? -1;
  const part = raw.slice(tokens.start[at], tokens.end[at]).slice(hyphen + 1);
  return hyphen > 0 && part === part.toLowerCase();
}

const isCapital = (text: Text, at: number): boolean =>
  has(text.tokens, at, Flag.capital) && !has(text.tokens, at, Flag.allCaps) && !isLowerCompound(text, at);

function standsInName(text: Text, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (isCapital(text, at) && (at > from || !opens(text, at))) return true;
  return isCapital(text, from) && has(text.tokens, to, Flag.capital) && text.sentenceOf[to] === text.sentenceOf[from];
}

/** The capitals of a text, looked at only where somebody asks. */
export function readCapitals(text: Text): Capitals {
  const titles = new Map<number, boolean>();
  const inTitle = (at: number): boolean => {
    const number = text.sentenceOf[at] ?? 0;
    const sentence = text.sentences[number];
    const isTitle = titles.get(number) ?? (sentence !== undefined && isTitleCase(text, sentence));
    titles.set(number, isTitle);
    return isTitle;
  };
  return {
    inName: (range) => !inTitle(range.from) && standsInName(text, range),
    isName: (at) => has(text.tokens, at, Flag.capital) && !DEMONYM.test(text.tokens.word[at] ?? ''),
  };
}
