import { Flag, has, readTokens } from '../text/tokens';
import type { Entry } from './entry';
import { inflect } from './inflect';
import { spellings } from './spelling';

const EXACT = '=';
const WILD = '*';

/** The words of a form as the tokenizer makes them, or what it cannot make of it. */
export function wordsOfForm(form: string): { words: string[] } | { fault: string } {
  // A letter stands in for the free part, so that a wild word is read as one token like any other hyphenated word.
  const plain = form.replace(EXACT, '').replaceAll(WILD, 'x');
  const tokens = readTokens(plain);
  if (tokens.count === 0) return { fault: 'has an empty form' };
  for (let at = 0; at < tokens.count; at++) {
    if (!has(tokens, at, Flag.word) && tokens.word[at] !== "'s") return { fault: `holds the mark ${tokens.word[at]}, which ends a match` };
  }
  const parts = form.replace(EXACT, '').trim().split(/\s+/);
  if (!parts.some((part) => part.includes(WILD))) return { words: tokens.word };
  const unfit = parts.find((part) => part.includes(WILD) && !/^(?:\*-[^*-]+|[^*-]+-\*)$/.test(part));
  if (unfit || parts.length !== tokens.count) return { fault: '* stands only for the first or the last part of a hyphenated word' };
  return { words: parts.map((part, at) => (part.includes(WILD) ? part.toLowerCase() : (tokens.word[at] ?? ''))) };
}

/** "hard-line" is also met as "hard line" and "hardline". */
function hyphenVariants(word: string): string[][] {
  if (!word.includes('-') || word.includes(WILD)) return [[word]];
  const parts = word.split('-');
  return [[word], parts, ...(parts.length === 2 ? [[parts.join('')]] : [])];
}

const product = <Item>(lists: Item[][]): Item[][] =>
  lists.reduce<Item[][]>((heads, tails) => heads.flatMap((head) => tails.map((tail) => [...head, tail])), [[]]);

const spelled = (words: string[]): string[][] => product(words.map(spellings));

function inflected(words: string[]): string[][] {
  const last = words.length - 1;
  const ends = inflect(words[last] ?? '').map((form) => words.with(last, form));
  return last === 0 ? ends : [...ends, ...inflect(words[0] ?? '').map((form) => words.with(0, form))];
}

/** A phrase of two words is also met as one hyphenated word. */
const joined = (words: string[]): string[][] =>
  words.length === 2 && !words.some((word) => word.includes('-') || word.includes(WILD)) ? [words, [words.join('-')]] : [words];

/**
 * Every run of words that a form matches: inflections of its first and of its last word, British and American spelling, hyphens and
 * spaces. A form that begins with `=` has only its spellings.
 */
export function expandForm(form: string): string[][] {
  const read = wordsOfForm(form);
  if ('fault' in read) throw new Error(`"${form}" ${read.fault}`);
  const exact = form.startsWith(EXACT);
  const written = exact ? [read.words] : product(read.words.map(hyphenVariants)).map((parts) => parts.flat());
  const runs = written.flatMap(spelled).flatMap((words) => (exact ? [words] : joined(words).flatMap(inflected)));
  return [...new Map(runs.map((run) => [run.join(' '), run])).values()];
}

const expanded = new WeakMap<Entry, string[][][]>();

/** The runs of words of each of an entry's forms; parser and compiler both ask, and it is worked out once. */
export function runsOf(entry: Entry): string[][][] {
  const runs = expanded.get(entry) ?? entry.forms.map(expandForm);
  expanded.set(entry, runs);
  return runs;
}

/** A form written with a capital is a name itself, so that standing inside a name is no reason to leave it out. */
export const isNameForm = (form: string): boolean => /\p{Lu}/u.test(form);
