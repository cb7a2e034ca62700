import { Flag, has, readTokens } from '../text/tokens';
import type { Entry } from './entry';
import { inflect } from './inflect';
import { spellings } from './spelling';

const EXACT = '=';
const WILD = '*';

/** Words of plain letters, of which it is known that each is a token; most forms are such, and a tokenizer's arrays cost more than the rest. */
const PLAIN = /^[a-z]+(?:[ -][a-z]+)*$/;

/** The words of a form as the tokenizer makes them, or what it cannot make of it. */
export function wordsOfForm(form: string): { words: string[] } | { fault: string } {
  const written = form.startsWith(EXACT) ? form.slice(EXACT.length) : form;
  if (PLAIN.test(written)) return { words: written.split(' ') };
  // A letter stands in for the free part, so that a wild word is read as one token like any other hyphenated word.
  const tokens = readTokens(written.replaceAll(WILD, 'x'));
  if (tokens.count === 0) return { fault: 'has an empty form' };
  for (let at = 0; at < tokens.count; at++) {
    if (!has(tokens, at, Flag.word) && tokens.word[at] !== "'s") return { fault: `holds the mark ${tokens.word[at]}, which ends a match` };
  }
  const parts = written.trim().split(/\s+/);
  if (!parts.some((part) => part.includes(WILD))) return { words: tokens.word };
  const unfit = parts.find((part) => part.includes(WILD) && !/^(?:\*-[^*-]+|[^*-]+-\*)$/.test(part));
  if (unfit || parts.length !== tokens.count) return { fault: '* stands only for the first or the last part of a hyphenated word' };
  return { words: parts.map((part, at) => (part.includes(WILD) ? part.toLowerCase() : (tokens.word[at] ?? ''))) };
}

/** "hard-line" is also met as "hard line" and "hardline". */
function hyphenVariants(word: string): string[] {
  if (!word.includes('-') || word.includes(WILD)) return [word];
  const parts = word.split('-');
  return [word, parts.join(' '), ...(parts.length === 2 ? [parts.join('')] : [])];
}

/** Every way to take one of each list, as phrases. */
const phrases = (lists: string[][]): string[] =>
  lists.reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => (head ? `${head} ${tail}` : tail))), ['']);

const spelled = (phrase: string): string[] => phrases(phrase.split(' ').map(spellings));

/** A noun behind others and before what hangs on it: the "star" of "rising star of the party". */
const HEAD = /^(\S+(?: \S+)*? )(\S+)( (?:of|for|in|from|to|on|with)(?: .*)?)$/;

function inflected(phrase: string): string[] {
  const last = phrase.lastIndexOf(' ') + 1;
  const ends = inflect(phrase.slice(last)).map((form) => phrase.slice(0, last) + form);
  if (last === 0) return ends;
  const space = phrase.indexOf(' ');
  const firsts = inflect(phrase.slice(0, space)).map((form) => form + phrase.slice(space));
  const [, before = '', head = '', rest = ''] = HEAD.exec(phrase) ?? [];
  return [...ends, ...firsts, ...(head ? inflect(head) : []).map((form) => before + form + rest)];
}

const TWO_WORDS = /^[^ *-]+ [^ *-]+$/;

/** A phrase of two words is also met as one hyphenated word. */
const joined = (phrase: string): string[] => (TWO_WORDS.test(phrase) ? [phrase, phrase.replace(' ', '-')] : [phrase]);

/**
 * Every run of words that a form matches, a space between words, the form's own first: inflections of its first word, of its last and of
 * the noun that others hang on, British and American spelling, hyphens and spaces. A form that begins with `=` has only its spellings.
 */
export function expandForm(form: string): string[] {
  const read = wordsOfForm(form);
  if ('fault' in read) throw new Error(`"${form}" ${read.fault}`);
  if (form.startsWith(EXACT)) return phrases(read.words.map(spellings));
  const written = phrases(read.words.map(hyphenVariants)).flatMap(spelled);
  return [...new Set(written.flatMap(joined).flatMap(inflected))];
}

const expanded = new WeakMap<Entry, (string[] | undefined)[]>();

/** The runs of words of one of an entry's forms; parser and compiler both ask, and it is worked out once. */
export function runsOf(entry: Entry, at: number): string[] {
  const known = expanded.get(entry) ?? [];
  const runs = known[at] ?? expandForm(entry.forms[at] as string);
  known[at] = runs;
  expanded.set(entry, known);
  return runs;
}

/** The runs of words of each of an entry's forms. */
export const allRunsOf = (entry: Entry): string[][] => entry.forms.map((_, at) => runsOf(entry, at));

/** A form written with a capital is a name itself, so that standing inside a name is no reason to leave it out. */
export const isNameForm = (form: string): boolean => /\p{Lu}/u.test(form);
