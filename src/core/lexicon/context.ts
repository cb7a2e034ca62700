import type { Range } from '../text/text';
import { Flag, has, readTokens } from '../text/tokens';
import { type Context, LISTS, type ListPart, STATES, type StatePart } from './entry';
import { isMentioned, isNegated, type Surroundings } from './surroundings';
import { classBits, type Vocabulary } from './vocabulary';

/** Tokens on either side that count as near, and as the same sentence. */
const NEAR = 6;
const SENTENCE = 40;
/** Words that may stand between a modifier and what it is attached to. */
const HEAD_GAP = 3;

const FUNCTION_WORDS = new Set(
  `that which who whose to in on at by for from with of and or but as is are was were be been has have had will would could can may might
  the a an this these those it its his her their than then after before since until while when where against into over under not no
  said says also if because`.split(/\s+/),
);

/** The words and phrases of a context's list, ready to be looked up. */
interface WordList {
  /** The list's own words, by their numbers. */
  own: ReadonlySet<number>;
  /** Each of them as one of 32 bits. */
  ownBits: number;
  phrases: number[][];
  /** The classes that it calls, as bits. */
  classes: number;
  /** Holds the class of names. */
  names: boolean;
}

/** Whether a condition holds where a form stands. */
export type Holds = (around: Surroundings, range: Range) => boolean;

/** The tokens of a list's item; of plain words it is known that each is one. */
const wordsOfItem = (item: string): string[] => (/^[a-z]+(?: [a-z]+)*$/.test(item) ? item.split(' ') : readTokens(item).word);

function compileList(list: string[], vocabulary: Vocabulary): WordList {
  const runs = list.filter((item) => !item.startsWith('@')).map((item) => wordsOfItem(item).map((word) => vocabulary.add(word)));
  const own = runs.filter(({ length }) => length === 1).flat();
  return {
    own: new Set(own),
    ownBits: own.reduce((bits, number) => bits | (1 << number), 0),
    phrases: runs.filter(({ length }) => length > 1),
    classes: classBits(list),
    names: list.includes('@name'),
  };
}

function standsAt({ words }: Surroundings, phrase: number[], at: number): boolean {
  for (let step = 0; step < phrase.length; step++) if (words[at + step] !== phrase[step]) return false;
  return true;
}

/** Most words of a text are told to be none of a list by their numbers alone. */
function isWordOf({ words, vocabulary: { classes }, capitals }: Surroundings, list: WordList, at: number): boolean {
  const word = words[at];
  if (!word) return list.names && word !== undefined && capitals.isName(at);
  if (word < classes.length && (classes[word] as number) & list.classes) return true;
  return (list.ownBits & (1 << word) && list.own.has(word)) || (list.names && capitals.isName(at));
}

function beginsAt(around: Surroundings, list: WordList, at: number): boolean {
  if (isWordOf(around, list, at)) return true;
  for (const phrase of list.phrases) if (standsAt(around, phrase, at)) return true;
  return false;
}

function endsAt(around: Surroundings, list: WordList, at: number): boolean {
  if (isWordOf(around, list, at)) return true;
  for (const phrase of list.phrases) if (standsAt(around, phrase, at - phrase.length + 1)) return true;
  return false;
}

function within(around: Surroundings, list: WordList, { from, to }: Range, reach: number): boolean {
  const { sentences, sentenceOf } = around.text;
  const sentence = sentences[sentenceOf[from] as number] as Range;
  const last = Math.min(sentence.to, to + reach);
  for (let at = Math.max(sentence.from, from - reach); at < from; at++) if (beginsAt(around, list, at)) return true;
  for (let at = to; at < last; at++) if (beginsAt(around, list, at)) return true;
  return false;
}

function isAttached(around: Surroundings, list: WordList, { to }: Range): boolean {
  const { tokens } = around.text;
  for (let at = to; at <= to + HEAD_GAP && at < tokens.count; at++) {
    if (beginsAt(around, list, at)) return true;
    if (!has(tokens, at, Flag.word) || FUNCTION_WORDS.has(tokens.word[at] ?? '')) return false;
  }
  return false;
}

/** What each part that is a list asks of a place. */
const listed: Record<ListPart, (around: Surroundings, list: WordList, range: Range) => boolean> = {
  is: (around, list, { from }) => beginsAt(around, list, from),
  before: (around, list, { from }) => endsAt(around, list, from - 1),
  after: (around, list, { to }) => beginsAt(around, list, to),
  near: (around, list, range) => within(around, list, range, NEAR),
  sentence: (around, list, range) => within(around, list, range, SENTENCE),
  heads: isAttached,
};

/** What each part that is true or false asks of a place. */
const states: Record<StatePart, Holds> = {
  inName: ({ capitals }, range) => capitals.inName(range),
  mentioned: isMentioned,
  negated: isNegated,
  headline: (around, range) => around.inHeadline(range),
};

/** A context as one question; the lists come last, they are looked for furthest. */
export function compileContext(context: Context, vocabulary: Vocabulary): Holds {
  const parts: Holds[] = [];
  for (const part of STATES) {
    const wanted = context[part];
    if (wanted !== undefined) parts.push((around, range) => states[part](around, range) === wanted);
  }
  const { voice } = context;
  if (voice) parts.push((around, range) => voice.includes(around.voiceAt(range)));
  for (const part of LISTS) {
    const list = context[part] && compileList(context[part], vocabulary);
    if (list) parts.push((around, range) => listed[part](around, list, range));
  }
  const [only] = parts;
  return parts.length === 1 && only ? only : (around, range) => parts.every((holds) => holds(around, range));
}
