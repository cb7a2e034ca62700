import { isCapitalAt, isLineBreak, Kind, kindAt, normalise } from './characters';
import { canBeginFigure } from './number-words';
import { amountEnd, figureEnd, markEnd, wordWithStopsEnd } from './scan';

/** What a token is, as bits of `Tokens.flags`. */
export const Flag = {
  /** Has a letter or a digit. */
  word: 1,
  /** Begins with a capital. */
  capital: 2,
  /** Two letters or more, all capitals. */
  allCaps: 4,
  /** Begins with a digit, or with a currency's sign or letters and a digit. */
  digit: 8,
  /** A line break stands before it. */
  newLine: 16,
  /** White space or a line break stands before it (or it is the first). */
  space: 32,
  /** Can begin a figure or a date: digits, a number word, what may be a month. */
  figure: 64,
} as const;

/** The tokens of a text as parallel arrays: words (hyphens and apostrophes inside kept), figures with their marks, the possessive 's, and single marks. */
export interface Tokens {
  count: number;
  /** UTF-16 offsets. */
  start: Int32Array;
  end: Int32Array;
  /** The token in NFKC and lower case, with straight apostrophes and hyphens; one string per form. */
  word: string[];
  /** The number of each token's spelling, from 0 on; the same spelling has the same number throughout the text. */
  form: Int32Array;
  /** The word of each spelling. */
  forms: string[];
  flags: Uint16Array;
}

/** What is known of a spelling, in all texts, and its number in the text that was read last with it. */
interface Spelling {
  word: string;
  flags: number;
  text: number;
  number: number;
}

function isAllCaps(exact: string): boolean {
  if (exact.length < 2 || exact !== exact.toUpperCase() || exact === exact.toLowerCase()) return false;
  return (exact.match(/\p{L}/gu) ?? []).length > 1;
}

function readSpelling(exact: string, kind: number): Spelling {
  const word = normalise(exact);
  let flags = kind === Kind.letter || kind === Kind.digit || word === "'s" ? Flag.word : 0;
  if (isCapitalAt(exact, 0)) flags |= Flag.capital;
  if (isAllCaps(exact)) flags |= Flag.allCaps;
  if (kind === Kind.digit) flags |= Flag.digit | Flag.figure;
  else if (canBeginFigure(word)) flags |= Flag.figure;
  return { word, flags, text: 0, number: 0 };
}

/** By how they are written, for all texts: one string for a word, wherever it stands, is found fast in every list of words. */
const spellings = new Map<string, Spelling>();
const MOST_SPELLINGS = 60_000;
let texts = 0;

/** A copy that does not hold the text that it was cut from: engines keep the whole of it for as long as a part of 13 characters is held. */
const detached = (part: string): string => (part.length < 13 ? part : ` ${part}`.slice(1));

function spellingOf(exact: string, kind: number): Spelling {
  const known = spellings.get(exact);
  if (known) return known;
  const own = detached(exact);
  const spelling = readSpelling(own, kind);
  spellings.set(own, spelling);
  return spelling;
}

/** Room to read tokens into, kept from text to text and only ever used while one is read. */
let room = { start: new Int32Array(0), end: new Int32Array(0), form: new Int32Array(0), flags: new Uint16Array(0) };
const MOST_ROOM = 1 << 16;

function roomFor(length: number): typeof room {
  if (length <= room.start.length) return room;
  const made = { start: new Int32Array(length), end: new Int32Array(length), form: new Int32Array(length), flags: new Uint16Array(length) };
  if (length <= MOST_ROOM) room = made;
  return made;
}

const isCurrency = (raw: string, at: number) => /\p{Sc}/u.test(raw.charAt(at)) && kindAt(raw, at + 1) === Kind.digit;

function tokenKind(raw: string, at: number, kind: number): number {
  if (kind === Kind.mark) return isCurrency(raw, at) ? Kind.digit : kind;
  return kind === Kind.letter && amountEnd(raw, at) > at ? Kind.digit : kind;
}

function tokenEnd(raw: string, at: number, kind: number, before: string): number {
  if (kind === Kind.letter) return wordWithStopsEnd(raw, at, before);
  if (kind === Kind.mark) return markEnd(raw, at);
  if (kindAt(raw, at) === Kind.letter) return amountEnd(raw, at);
  return figureEnd(raw, kindAt(raw, at) === Kind.digit ? at : at + 1);
}

/**
 * Reads a text into tokens in one scan. Tokens are in order, do not overlap, and cover every character that is no white space. Hyphenated
 * compounds, contractions, figures, domain names and short forms with their stops ("U.S.", "Gen.") are one token; the 's of "Ada's" and
 * "it's" is a token of its own, and so is every mark, except "...", "--", "''" and "``".
 */
export function readTokens(raw: string): Tokens {
  if (spellings.size > MOST_SPELLINGS) spellings.clear();
  texts += 1;
  const { start, end, form, flags } = roomFor(raw.length);
  const word: string[] = [];
  const forms: string[] = [];
  let gap: number = Flag.space;
  for (let at = 0; at < raw.length; ) {
    const kind = tokenKind(raw, at, kindAt(raw, at));
    if (kind === Kind.space) {
      gap |= isLineBreak(raw.charCodeAt(at)) ? Flag.newLine | Flag.space : Flag.space;
      at += 1;
      continue;
    }
    const to = tokenEnd(raw, at, kind, word.length > 0 ? (word[word.length - 1] as string) : '');
    const spelling = spellingOf(raw.slice(at, to), kind);
    if (spelling.text !== texts) {
      spelling.text = texts;
      spelling.number = forms.push(spelling.word) - 1;
    }
    start[word.length] = at;
    end[word.length] = to;
    form[word.length] = spelling.number;
    flags[word.length] = spelling.flags | gap;
    word.push(spelling.word);
    gap = 0;
    at = to;
  }
  const count = word.length;
  return {
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    word,
    form: form.slice(0, count),
    forms,
    flags: flags.slice(0, count),
  };
}

export const has = (tokens: Tokens, at: number, flag: number): boolean => ((tokens.flags[at] ?? 0) & flag) !== 0;

/** A word that a reader would count: no mark and not the possessive 's. */
export const isWord = (tokens: Tokens, at: number): boolean => has(tokens, at, Flag.word) && tokens.word[at] !== "'s";

/** Whether a token begins a name by its spelling: a capital, or an Arabic article before one ("al-Balad"). */
export const isCapitalised = (raw: string, tokens: Tokens, at: number): boolean => {
  if (has(tokens, at, Flag.capital)) return true;
  const word = tokens.word[at] ?? '';
  const hyphen = word.indexOf('-');
  return (
    (hyphen === 2 || hyphen === 1) &&
    has(tokens, at, Flag.word) &&
    isCapitalAt(raw, (tokens.start[at] ?? 0) + hyphen + 1) &&
    ARTICLES.has(word.slice(0, hyphen))
  );
};

const ARTICLES = new Set(['al', 'el', 'ul', 'ad', 'ar', 'as', 'at', 'az', 'an', 'ed', 'er', 'es', 'ez', 'd', 'e', 'i']);
