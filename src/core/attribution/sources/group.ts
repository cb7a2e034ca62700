import type { Name } from '../../text/names';
import type { Range, Text } from '../../text/text';
import { wordAt } from '../../text/text';
import { isWord } from '../../text/tokens';
import { isPlural } from './number';

const DEFINITE = new Set('the this that these those his her its their our my your both'.split(' '));
const INDEFINITE = new Set(
  'a an some one two three four five six seven eight nine ten another several many few most any no dozens hundreds other various multiple unnamed numerous each every'.split(
    ' ',
  ),
);
const STOPS = new Set(
  'of for in at from with on to by who which that whose whom where near under inside during after before since within about against among including familiar close outside across behind around and or but'.split(
    ' ',
  ),
);
/** Nouns that only count what comes after "of". */
const QUANTITIES = new Set(
  'number dozens hundreds thousands scores majority handful couple pair one some many most several few all none each either neither two three group team'.split(
    ' ',
  ),
);

/** A noun group: from after its article to before "of", a comma or a clause. */
export interface Group extends Range {
  form: 'definite' | 'indefinite' | 'bare';
}

/** The first token of a range that is a word. */
export function firstWord(text: Text, { from, to }: Range): number {
  let at = from;
  while (at < to - 1 && !isWord(text.tokens, at)) at++;
  return at;
}

export function lastWord(text: Text, { from, to }: Range): string {
  for (let at = to - 1; at >= from; at--) if (isWord(text.tokens, at)) return wordAt(text, at);
  return '';
}

export function wordsIn(text: Text, { from, to }: Range): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) if (isWord(text.tokens, at)) words.push(wordAt(text, at));
  return words;
}

/** The end of the name around a token, or -1. */
function nameEnd(names: readonly Name[], at: number): number {
  for (const { from, to } of names) if (from <= at && at < to) return to;
  return -1;
}

/** Where the noun group ends that begins at `from`: at a comma, a bracket, a preposition or "and", unless these stand within a name. */
function groupEnd(text: Text, from: number, to: number, names: readonly Name[]): number {
  for (let at = from; at < to; at++) {
    const end = nameEnd(names, at);
    if (end > at) {
      at = end - 1;
      continue;
    }
    const word = wordAt(text, at);
    if (at > from && (STOPS.has(word) || /^[,(;:—–]$/.test(word) || word === '--')) return at;
  }
  return to;
}

function formOf(article: string): Group['form'] {
  if (DEFINITE.has(article)) return 'definite';
  return INDEFINITE.has(article) || /^\d/.test(article) ? 'indefinite' : 'bare';
}

/** The noun group that a phrase begins with; of "dozens of residents" it is the residents. `names` are those in the range. */
export function readGroup(text: Text, range: Range, names: readonly Name[]): Group {
  const first = firstWord(text, range);
  const form = formOf(wordAt(text, first));
  const article = form !== 'bare' && !/^\d/.test(wordAt(text, first)) && first + 1 < range.to && !STOPS.has(wordAt(text, first + 1));
  const from = article ? first + 1 : first;
  const to = groupEnd(text, from, range.to, names);
  if (wordAt(text, to) !== 'of' || !QUANTITIES.has(wordAt(text, to - 1)) || to + 1 >= range.to) return { from, to, form };
  const counted = readGroup(text, { from: to + 1, to: range.to }, names);
  if (!isPlural(lastWord(text, counted))) return { from, to, form };
  return counted.form === 'definite' ? counted : { ...counted, form: 'indefinite' };
}

/** Whether a group that is a name is joined to another name by "and". */
export function isJoint(text: Text, { to }: Range, group: Range, names: readonly Name[]): boolean {
  return (
    wordAt(text, group.to) === 'and' &&
    names.some((name) => name.to === group.to) &&
    names.some((name) => name.from > group.to && name.to <= to)
  );
}

/** The names that stand wholly in a range; `names` are in order. */
export function namesIn(names: readonly Name[], { from, to }: Range): Name[] {
  let low = 0;
  for (let high = names.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Name).from < from) low = middle + 1;
    else high = middle;
  }
  const inside: Name[] = [];
  for (let name = names[low]; name && name.from < to; name = names[++low]) if (name.to <= to) inside.push(name);
  return inside;
}
