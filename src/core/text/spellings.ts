import { isCapitalAt, Kind, normalise } from './characters';
import { isEdgeMark, isStopWord } from './marks';
import { canBeginFigure, canBeMonth } from './number-words';
import { SpellingTable } from './spelling-table';

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
  /** Can begin a figure or a date: digits, a number word, a capital that may begin a month. */
  figure: 64,
  /** Can end a sentence: a stop, an ellipsis, a short form. */
  stop: 128,
  /** A quotation mark or a bracket. */
  edge: 256,
  /** Begins a name by its spelling: a capital, or an Arabic article before one ("al-Balad"). */
  name: 512,
  /** A word that a reader would count: no mark and not the possessive 's. */
  counted: 1024,
} as const;

/** What is known of a spelling, in all texts, and its number in the text that was read last with it. */
export interface Spelling {
  exact: string;
  word: string;
  /** The number of its word among the words of this age. */
  key: number;
  flags: number;
  text: number;
  number: number;
}

const MOST_SPELLINGS = 60_000;

function isAllCaps(exact: string): boolean {
  if (exact.length < 2 || exact !== exact.toUpperCase() || exact === exact.toLowerCase()) return false;
  return (exact.match(/\p{L}/gu) ?? []).length > 1;
}

const ARTICLES = new Set(['al', 'el', 'ul', 'ad', 'ar', 'as', 'at', 'az', 'an', 'ed', 'er', 'es', 'ez', 'd', 'e', 'i']);

function hasArticle(exact: string, word: string): boolean {
  const hyphen = word.indexOf('-');
  return (hyphen === 1 || hyphen === 2) && isCapitalAt(exact, hyphen + 1) && ARTICLES.has(word.slice(0, hyphen));
}

function flagsOf(exact: string, word: string, kind: number): number {
  const isWord = kind === Kind.letter || kind === Kind.digit || word === "'s";
  let flags = isWord ? Flag.word : 0;
  if (isWord && word !== "'s") flags |= Flag.counted;
  if (isCapitalAt(exact, 0)) flags |= Flag.capital | Flag.name;
  else if (isWord && hasArticle(exact, word)) flags |= Flag.name;
  if (isStopWord(word)) flags |= Flag.stop;
  if (!isWord && isEdgeMark(exact)) flags |= Flag.edge;
  if (isAllCaps(exact)) flags |= Flag.allCaps;
  if (kind === Kind.digit) flags |= Flag.digit | Flag.figure;
  else if (canBeginFigure(word) || (flags & Flag.capital && canBeMonth(word))) flags |= Flag.figure;
  return flags;
}

/** A copy that does not hold the text that it was cut from: engines keep the whole of it for as long as a part of 13 characters is held. */
const detached = (part: string): string => (part.length < 13 ? part : ` ${part}`.slice(1));

/** The engine's one string for these characters, as names of properties are: two of them are compared by their addresses. */
const interned = (word: string): string => Object.keys({ [word]: 0 })[0] as string;

/** By how they are written, for all texts: one string for a word, wherever it stands, is found fast in every list of words. */
const spellings = new SpellingTable<Spelling>();
/** The number of each word. */
const keys = new Map<string, number>();
let age = 0;

function keyOf(word: string): number {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = keys.size;
  keys.set(word, key);
  return key;
}

/** Begins to read a text. Returns the age of the words: where it is another than before, all are numbered anew. */
export function beginSpellings(): number {
  if (spellings.size <= MOST_SPELLINGS) return age;
  spellings.clear();
  keys.clear();
  age += 1;
  return age;
}

/** The spelling of the token of this kind that stands at `from` to `to`. */
export function spellingAt(raw: string, from: number, to: number, kind: number): Spelling {
  const known = spellings.find(raw, from, to);
  if (known) return known;
  const exact = detached(raw.slice(from, to));
  const word = interned(normalise(exact));
  const spelling = { exact, word, key: keyOf(word), flags: flagsOf(exact, word, kind), text: 0, number: 0 };
  spellings.add(spelling);
  return spelling;
}
