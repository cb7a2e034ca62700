import type { Range } from '../text/text';
import { Flag, has, readTokens } from '../text/tokens';
import type { Context } from './entry';
import { isMentioned, isNegated, type Surroundings } from './surroundings';
import { wordClasses } from './word-classes';

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
  /** The list's own words, and those of the classes that it calls. */
  words: ReadonlySet<string>[];
  phrases: string[][];
  /** Holds the class of names. */
  names: boolean;
}

const classes = new Map(Object.entries(wordClasses).map(([name, words]) => [name, new Set(words)]));

/** The parts that are no lists of words. */
const BARE = ['inName', 'mentioned', 'negated', 'headline', 'voice'] as const;
type Bare = (typeof BARE)[number];

export interface CompiledContext extends Pick<Context, Bare> {
  is?: WordList;
  before?: WordList;
  after?: WordList;
  near?: WordList;
  sentence?: WordList;
  heads?: WordList;
}

const LISTS = ['is', 'before', 'after', 'near', 'sentence', 'heads'] as const;

function compileList(list: string[]): WordList {
  const own = list.filter((item) => !item.startsWith('@'));
  return {
    words: [new Set(own.filter((item) => !item.includes(' '))), ...list.flatMap((item) => classes.get(item) ?? [])],
    phrases: own.filter((item) => item.includes(' ')).map((item) => readTokens(item).word),
    names: list.includes('@name'),
  };
}

export const compileContext = (context: Context): CompiledContext => ({
  ...Object.fromEntries(LISTS.flatMap((part) => (context[part] ? [[part, compileList(context[part])]] : []))),
  ...Object.fromEntries(BARE.flatMap((part) => (context[part] === undefined ? [] : [[part, context[part]]]))),
});

function beginsAt({ text, capitals }: Surroundings, list: WordList, at: number): boolean {
  const { word } = text.tokens;
  if (at < 0 || at >= text.tokens.count) return false;
  if (list.words.some((words) => words.has(word[at] ?? '')) || (list.names && capitals.isName(at))) return true;
  return list.phrases.some((phrase) => phrase.every((part, step) => word[at + step] === part));
}

const endsAt = (around: Surroundings, list: WordList, at: number): boolean =>
  beginsAt(around, { ...list, phrases: [] }, at) ||
  list.phrases.some((phrase) => beginsAt(around, { words: [], phrases: [phrase], names: false }, at - phrase.length + 1));

function within(around: Surroundings, list: WordList, { from, to }: Range, reach: number): boolean {
  const { sentenceOf } = around.text;
  const last = Math.min(around.text.tokens.count, to + reach);
  for (let at = Math.max(0, from - reach); at < last; at++) {
    if ((at < from || at >= to) && sentenceOf[at] === sentenceOf[from] && beginsAt(around, list, at)) return true;
  }
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

/** Whether every part of a context holds where the range stands. */
export function holds(context: CompiledContext, around: Surroundings, range: Range): boolean {
  const { is, before, after, near, sentence, heads, inName, mentioned, negated, headline, voice } = context;
  return (
    (!is || beginsAt(around, is, range.from)) &&
    (!before || endsAt(around, before, range.from - 1)) &&
    (!after || beginsAt(around, after, range.to)) &&
    (!near || within(around, near, range, NEAR)) &&
    (!sentence || within(around, sentence, range, SENTENCE)) &&
    (!heads || isAttached(around, heads, range)) &&
    (inName === undefined || around.capitals.inName(range) === inName) &&
    (mentioned === undefined || isMentioned(around, range) === mentioned) &&
    (negated === undefined || isNegated(around, range) === negated) &&
    (headline === undefined || around.inHeadline(range) === headline) &&
    (!voice || voice.includes(around.voiceAt(range)))
  );
}
