import type { Name } from '../../text/names';
import type { Range, Text } from '../../text/text';
import { countWords, wordAt } from '../../text/text';
import { isWord } from '../../text/tokens';
import { As, isAs, type SourceWord, sourceWordAt } from './source-word';

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

/** The last word of a range; one without a form where it has none. */
export function lastWord(text: Text, { from, to }: Range): SourceWord {
  for (let at = to - 1; at >= from; at--) if (isWord(text.tokens, at)) return sourceWordAt(text, at);
  return sourceWordAt(text, -1);
}

/** The words of a range. The list is as long as it must be: one that grows takes room for many, and there are many of them. */
export function wordsIn(text: Text, range: Range): SourceWord[] {
  const words: SourceWord[] = new Array(countWords(text, range));
  for (let at = range.from, next = 0; at < range.to; at++) if (isWord(text.tokens, at)) words[next++] = sourceWordAt(text, at);
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
    if (end > at) at = end - 1;
    else if (at > from && isAs(text, at, As.stop | As.mark)) return at;
  }
  return to;
}

function formOf({ is }: SourceWord): Group['form'] {
  if (is & As.definite) return 'definite';
  return is & (As.indefinite | As.digits) ? 'indefinite' : 'bare';
}

/** The noun group that a phrase begins with; of "dozens of residents" it is the residents. `names` are those in the range. */
export function readGroup(text: Text, range: Range, names: readonly Name[]): Group {
  const first = firstWord(text, range);
  const word = sourceWordAt(text, first);
  const form = formOf(word);
  const article = form !== 'bare' && !(word.is & As.digits) && first + 1 < range.to && !isAs(text, first + 1, As.stop);
  const from = article ? first + 1 : first;
  const to = groupEnd(text, from, range.to, names);
  if (wordAt(text, to) !== 'of' || !isAs(text, to - 1, As.quantity) || to + 1 >= range.to) return { from, to, form };
  const counted = readGroup(text, { from: to + 1, to: range.to }, names);
  if (!(lastWord(text, counted).is & As.plural)) return { from, to, form };
  return counted.form === 'definite' ? counted : { from: counted.from, to: counted.to, form: 'indefinite' };
}

/** Whether a group that is a name is joined to another name by "and". */
export function isJoint(text: Text, { to }: Range, group: Range, names: readonly Name[]): boolean {
  return (
    wordAt(text, group.to) === 'and' &&
    names.some((name) => name.to === group.to) &&
    names.some((name) => name.from > group.to && name.to <= to)
  );
}

const NONE: readonly Name[] = [];

/** The names that stand wholly in a range; `names` are in order and apart from each other. */
export function namesIn(names: readonly Name[], { from, to }: Range): readonly Name[] {
  let low = 0;
  for (let high = names.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Name).from < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < names.length && (names[end] as Name).to <= to) end++;
  return end > low ? names.slice(low, end) : NONE;
}
