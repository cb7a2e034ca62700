import type { Range, Text } from '../text/text';
import { Flag, has } from '../text/tokens';

/** From this share of capitalised words after the first on, a line without a full stop is set in title case; its capitals mean nothing. */
const TITLE_SHARE = 0.7;
const TITLE_WORDS = 2;
const OPENERS = new Set([
  '"',
  "'",
  '``',
  "''",
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '„',
  '(',
  '[',
  ':',
  ';',
  '—',
  '–',
  '-',
  '--',
  '•',
  '*',
  '|',
  '/',
  '…',
  '...',
]);

/** Tells names from other capitals; it reads each sentence at most once. */
export interface Capitals {
  /** Whether the words stand inside a proper name. */
  inName(range: Range): boolean;
  /** Whether a token is a name of its own: a capital within a sentence, and no "Syrian" or "British". */
  isName(at: number): boolean;
}

const DEMONYM = /(?:ian|ean|ish|ese|[aeu]n|i)$/;

export function readCapitals(text: Text): Capitals {
  const { tokens, sentences, sentenceOf } = text;
  const inTitle = new Map<number, boolean>();

  const readTitle = (sentence: number): boolean => {
    const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
    if (tokens.word[to - 1] === '.') return false;
    let words = 0;
    let capitals = 0;
    for (let at = from + 1; at < to; at++) {
      if (!has(tokens, at, Flag.word) || has(tokens, at, Flag.digit) || (tokens.word[at]?.length ?? 0) < 4) continue;
      words += 1;
      if (has(tokens, at, Flag.capital)) capitals += 1;
    }
    return words >= TITLE_WORDS && capitals / words >= TITLE_SHARE;
  };

  const isTitle = (at: number): boolean => {
    const sentence = sentenceOf[at] ?? 0;
    const known = inTitle.get(sentence) ?? readTitle(sentence);
    inTitle.set(sentence, known);
    return known;
  };

  const opens = (at: number): boolean =>
    at === 0 || sentenceOf[at - 1] !== sentenceOf[at] || has(tokens, at, Flag.newLine) || OPENERS.has(tokens.word[at - 1] ?? '');

  /** "Moscow-backed" begins with a name and is none. */
  const isLowerCompound = (at: number): boolean => {
    const hyphen = tokens.word[at]?.lastIndexOf('-') ?? -1;
    const part = text.raw.slice(tokens.start[at], tokens.end[at]).slice(hyphen + 1);
    return hyphen > 0 && part === part.toLowerCase();
  };

  const isCapital = (at: number): boolean => has(tokens, at, Flag.capital) && !has(tokens, at, Flag.allCaps) && !isLowerCompound(at);

  return {
    inName: ({ from, to }) => {
      if (isTitle(from)) return false;
      for (let at = from; at < to; at++) if (isCapital(at) && (at > from || !opens(at))) return true;
      return isCapital(from) && has(tokens, to, Flag.capital) && sentenceOf[to] === sentenceOf[from];
    },
    isName: (at) => has(tokens, at, Flag.capital) && !DEMONYM.test(tokens.word[at] ?? ''),
  };
}
