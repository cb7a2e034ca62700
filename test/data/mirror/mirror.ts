import type { Lexicon } from '../../../src/core/lexicon/compile';
import type { Entry } from '../../../src/core/lexicon/entry';
import { articleOf } from '../../../src/core/plain-article';
import { type Note, review } from '../../../src/core/review';
import type { Templates } from './templates';
import { headOf, settingOf } from './terms';

/** The notes of a text; a test that wants to see the mirror fail puts its own in the place. */
export type FindNotes = (text: string) => Pick<Note, 'check' | 'passages'>[];

export const findNotesWith =
  (lexicon: Lexicon): FindNotes =>
  (text) =>
    review(articleOf(text, { language: 'en' }), { lexicon }).notes;

/** Names every source once, at its first mention in the whole report; where that is says nothing of a template. */
const ROSTER = 'source-balance';

const titled = (words: string): string => words.replace(/(^|[\s-])(\p{Ll})/gu, (_, before, letter) => before + letter.toUpperCase());

const pluralOfNoun = (noun: string): string => {
  if (/(?:[^s]s|people|folk|men|women|police|youth|faithful)$/.test(noun)) return noun;
  if (noun.endsWith('man')) return noun.replace(/man$/, 'men');
  return `${noun.replace(/([^aeou])y$/, '$1ie').replace(/(ss|sh|ch|x)$/, '$1e')}s`;
};

/** The plural of a name: of its first noun, where something hangs on it. */
const plural = (name: string): string => {
  const [, noun = name, rest = ''] = /^(.+?)( (?:of|for|to|in|from|on|at|caught)\b.*)$/.exec(name) ?? [];
  return pluralOfNoun(noun) + rest;
};

/** The words that stand in the places of a template. */
function fillingOf(entry: Entry, words: string): Record<string, string> {
  const [head, setting] = [headOf(entry), settingOf(entry)];
  const after = (text: string) => (setting ? `${text} ${setting}` : text);
  const one = after(head ? `${words} ${head}` : words);
  const many = after(head ? `${words} ${plural(head)}` : plural(words));
  const titles = { '{Many}': titled(many), '{It}': titled(one), '{Do}': titled(one) };
  return { '{one}': one, '{many}': many, '{it}': one, '{do}': one, ...titles };
}

function fill(template: string, filling: Record<string, string>): string {
  const text = template.replace(/\{\w+\}/g, (slot) => filling[slot] as string);
  return text.replace(/\b([Aa]) (?=[aeiou])/g, '$1n ');
}

const BODY = 'The day was long and the river was low. The baker opened at six.';

/** Notes by line of a text, as check and voice, in the order of the alphabet. */
function notesByLine(text: string, findNotes: FindNotes): Map<number, string> {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const found = findNotes(text).flatMap(({ check, passages }) =>
    (check === ROSTER ? [] : passages).map(({ start, voice }) => ({
      line: starts.findLastIndex((begin) => begin <= start),
      note: `${check} ${voice}`,
    })),
  );
  const byLine = new Map<number, string>();
  for (const { line, note } of found.sort((one, other) => (one.note < other.note ? -1 : 1))) {
    const before = byLine.get(line);
    byLine.set(line, before ? `${before}, ${note}` : note);
  }
  return byLine;
}

/**
 * What is noted with a term in the place of each template.
 * @param words what the term is called in them
 */
export function mirror(entry: Entry, words: string, { paragraphs, headlines }: Templates, findNotes: FindNotes): string[] {
  const filling = fillingOf(entry, words);
  const body = notesByLine(paragraphs.map((template) => fill(template, filling)).join('\n'), findNotes);
  const heads = headlines.map((template) => notesByLine(`${fill(template, filling)}\n\n${BODY}`, findNotes).get(0) ?? '');
  return [...paragraphs.map((_, at) => body.get(at) ?? ''), ...heads];
}
