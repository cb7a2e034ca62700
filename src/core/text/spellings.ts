import { isCapitalAt, Kind, normalise } from './characters';
import { isEdgeMark, isStopWord } from './marks';
import { canBeginFigure, canBeMonth } from './number-words';
import { canBeShort } from './short-forms';
import { type Coded, Kept, SpellingTable } from './spelling-table';

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
  /** A stop behind it can belong to it ("Gen", "Inc"). */
  short: 2048,
} as const;

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
  if (canBeShort(exact, word)) flags |= Flag.short;
  if (kind === Kind.digit) flags |= Flag.digit | Flag.figure;
  else if (canBeginFigure(word) || (flags & Flag.capital && canBeMonth(word))) flags |= Flag.figure;
  return flags;
}

/** A copy that does not hold the text that it was cut from: engines keep the whole of it for as long as a part of 13 characters is held. */
const detached = (part: string): string => (part.length < 13 ? part : ` ${part}`.slice(1));

/** The engine's one string for these characters, as names of properties are: two of them are compared by their addresses. */
function interned(word: string): string {
  // Without a prototype it is a plain table from the start: any other object would have a shape made for each word.
  const names = Object.create(null);
  names[word] = true;
  return Object.keys(names)[0] as string;
}

/** By how they are written, for all texts. One string for a word, wherever it stands, is found fast in every list of words. */
const spellings = new SpellingTable();
let exacts: string[] = [];
let words: string[] = [];
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
  exacts = [];
  words = [];
  age += 1;
  return age;
}

function meet(exact: string, kind: number): number {
  const word = interned(normalise(exact));
  const spelling = spellings.add(exact);
  exacts.push(exact);
  words.push(word);
  spellings.put(spelling, Kept.key, keyOf(word));
  spellings.put(spelling, Kept.flags, flagsOf(exact, word, kind));
  return spelling;
}

/** The number of the spelling of the token of this kind that stands at `from` to `to`; `hash` is the number for its characters. */
export function spellingAt(coded: Coded, from: number, to: number, kind: number, hash: number): number {
  const known = spellings.find(coded, from, to, hash);
  return known >= 0 ? known : meet(detached(coded.raw.slice(from, to)), kind);
}

/** How a spelling is written, and its word. */
export const exactOf = (spelling: number): string => exacts[spelling] as string;
export const wordOf = (spelling: number): string => words[spelling] as string;

/** The number of its word among the words of this age, and what it is by itself. */
export const wordKeyOf = (spelling: number): number => spellings.at(spelling, Kept.key);
export const spellingFlags = (spelling: number): number => spellings.at(spelling, Kept.flags);

/** Its number in a text: `next` where it was not met in the text before. */
export function numberIn(text: number, spelling: number, next: number): number {
  if (spellings.at(spelling, Kept.text) === text) return spellings.at(spelling, Kept.number);
  spellings.put(spelling, Kept.text, text);
  spellings.put(spelling, Kept.number, next);
  return next;
}
