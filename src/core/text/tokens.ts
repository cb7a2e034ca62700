import { isKnownLetter, isLineBreak, isWordAt, Kind, kindAt } from './characters';
import { amountEnd, figureEnd, markEnd, wordWithStopsEnd } from './scan';
import { type Coded, hashOn } from './spelling-table';
import { beginSpellings, exactOf, Flag, numberIn, spellingAt, spellingFlags, wordKeyOf, wordOf } from './spellings';

export { Flag };

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
  /** The word of each spelling, and how it is written. */
  forms: string[];
  exact: string[];
  /** The number of each token's word among those of all texts of its age (`WordFacts`), and that of each spelling's. */
  key: Int32Array;
  keys: number[];
  age: number;
  flags: Uint16Array;
}

const SPACE = 32;
const STOP = 46;
/** 1 for the codes of what is no part of a word behind letters, whatever follows. */
const endsWord = new Uint8Array(1 << 16);
for (const mark of ' ,;:!?()"“”—…\n') endsWord[mark.charCodeAt(0)] = 1;
/** "Ph.D." and "LL.B." begin with two letters; words that are longer have no stops inside. */
const LONG = 3;

let texts = 0;

/** Room to read tokens into, kept from text to text and only ever used while one is read. */
let room = roomOf(0);
const MOST_ROOM = 1 << 16;

function roomOf(length: number) {
  const numbers = () => new Int32Array(length);
  const codes = new Uint16Array(length + 1);
  return { codes, start: numbers(), end: numbers(), form: numbers(), key: numbers(), flags: new Uint16Array(length), own: [] as number[] };
}

function roomFor(length: number): typeof room {
  if (length <= room.start.length) return room;
  const made = roomOf(length);
  if (length <= MOST_ROOM) room = made;
  return made;
}

function readCodes(codes: Uint16Array, raw: string): Coded {
  for (let at = 0; at < raw.length; at++) codes[at] = raw.charCodeAt(at);
  codes[raw.length] = 0;
  return { raw, codes };
}

/** What was read into the room, cut to its length; `spellings` are those of the text by their numbers in it. */
function tokensOf({ start, end, form, key, flags }: typeof room, count: number, spellings: readonly number[], age: number): Tokens {
  const words = spellings.map(wordOf);
  return {
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    word: wordsOf(words, form, count),
    form: form.slice(0, count),
    forms: words,
    exact: spellings.map(exactOf),
    key: key.slice(0, count),
    keys: spellings.map(wordKeyOf),
    age,
    flags: flags.slice(0, count),
  };
}

function wordsOf(forms: readonly string[], form: Int32Array, count: number): string[] {
  const words: string[] = new Array(count);
  for (let at = 0; at < count; at++) words[at] = forms[form[at] as number] as string;
  return words;
}

const isCurrency = (raw: string, at: number) => kindAt(raw, at + 1) === Kind.digit && /\p{Sc}/u.test(raw.charAt(at));

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

/** The spelling of what most tokens are, letters that nothing behind them can belong to, or -1; `hash` is the number for them. */
function plainSpelling(coded: Coded, at: number, to: number, hash: number): number {
  const next = coded.codes[to] as number;
  if (endsWord[next]) return spellingAt(coded, at, to, Kind.letter, hash);
  if (next !== STOP || to - at < LONG || isWordAt(coded.raw, to + 1)) return -1;
  const spelling = spellingAt(coded, at, to, Kind.letter, hash);
  return spellingFlags(spelling) & Flag.short ? -1 : spelling;
}

function spellingBetween(coded: Coded, at: number, to: number, kind: number): number {
  let hash = 0;
  for (let each = at; each < to; each++) hash = hashOn(hash, coded.codes[each] as number);
  return spellingAt(coded, at, to, kind, hash);
}

/**
 * Reads a text into tokens in one scan. Tokens are in order, do not overlap, and cover every character that is no white space. Hyphenated
 * compounds, contractions, figures, domain names and short forms with their stops ("U.S.", "Gen.") are one token; the 's of "Ada's" and
 * "it's" is a token of its own, and so is every mark, except "...", "--", "''" and "``".
 */
export function readTokens(raw: string): Tokens {
  const age = beginSpellings();
  texts += 1;
  const { length } = raw;
  const read = roomFor(length);
  const { codes, start, end, form, key, flags, own } = read;
  const coded = readCodes(codes, raw);
  let count = 0;
  let forms = 0;
  let before = -1;
  let gap: number = Flag.space;
  for (let at = 0; at < length; ) {
    const code = codes[at] as number;
    if (code === SPACE) {
      gap |= Flag.space;
      at += 1;
      continue;
    }
    let to = at;
    let hash = 0;
    for (; isKnownLetter(codes[to] as number); to++) hash = hashOn(hash, codes[to] as number);
    let spelling = to > at ? plainSpelling(coded, at, to, hash) : -1;
    if (spelling < 0) {
      const kind = tokenKind(raw, at, kindAt(raw, at));
      if (kind === Kind.space) {
        gap |= isLineBreak(code) ? Flag.newLine | Flag.space : Flag.space;
        at += 1;
        continue;
      }
      to = tokenEnd(raw, at, kind, before < 0 ? '' : wordOf(before));
      spelling = spellingBetween(coded, at, to, kind);
    }
    const number = numberIn(texts, spelling, forms);
    if (number === forms) own[forms++] = spelling;
    start[count] = at;
    end[count] = to;
    form[count] = number;
    key[count] = wordKeyOf(spelling);
    flags[count] = spellingFlags(spelling) | gap;
    count += 1;
    before = spelling;
    gap = 0;
    at = to;
  }
  return tokensOf(read, count, own.slice(0, forms), age);
}

export const has = (tokens: Tokens, at: number, flag: number): boolean => ((tokens.flags[at] ?? 0) & flag) !== 0;

/** A word that a reader would count: no mark and not the possessive 's. */
export const isWord = (tokens: Tokens, at: number): boolean => has(tokens, at, Flag.counted);

/** Whether a token begins a name by its spelling: a capital, or an Arabic article before one ("al-Balad"). */
export const isCapitalised = (tokens: Tokens, at: number): boolean => has(tokens, at, Flag.name);

/** A token as it is written. */
export const writtenAt = ({ exact, form }: Tokens, at: number): string => exact[form[at] ?? -1] ?? '';
