import type { Span } from '../article';
import { type Range, spanOf, type Text } from '../text/text';
import { isWord } from '../text/tokens';

/** How much of a report stands word for word in another, sources' quotations and headlines apart. */
export interface SharedWording {
  /** Words that stand there in a run of at least eight. */
  words: number;
  /** All words of the report. */
  all: number;
  /** The longest run: its words, and where it stands in either. */
  longest: { words: number; here: Span; there: Span };
}

/** So many words in a row are hardly written twice by chance. */
const RUN = 8;
/** A reader is shown no more of the longest run. */
const MOST_SHOWN = 14;

/** The words of a report outside of quotations, as token indexes; a gap stands where words are left out. */
function wordsOf(text: Text, body: number): number[] {
  const found: number[] = [];
  for (let at = body; at < text.tokens.count; at++) {
    if (isWord(text.tokens, at) && text.quotationOf[at] === -1) found.push(at);
    else if (text.quotationOf[at] !== -1 && found.at(-1) !== -1) found.push(-1);
  }
  return found;
}

const isRun = (words: number[], from: number): boolean => {
  for (let at = from; at < from + RUN; at++) if ((words[at] ?? -1) < 0) return false;
  return true;
};

const keyAt = ({ tokens }: Text, words: number[], from: number): string => {
  let key = '';
  for (let at = from; at < from + RUN; at++) key += `${tokens.word[words[at] as number]} `;
  return key;
};

/** Every run of eight words by the place where it stands first. */
function indexRuns(text: Text, words: number[]): Map<string, number> {
  const runs = new Map<string, number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    if (!isRun(words, at)) continue;
    const key = keyAt(text, words, at);
    if (!runs.has(key)) runs.set(key, at);
  }
  return runs;
}

const shown = (text: Text, words: number[], from: number, count: number): Span =>
  spanOf(text, { from: words[from] as number, to: (words[from + Math.min(count, MOST_SHOWN) - 1] as number) + 1 } satisfies Range);

/** How many words from two places on are the same. */
function runLength(here: Text, there: Text, own: number[], theirs: number[], from: number, other: number): number {
  let length = 0;
  for (;;) {
    const [one, two] = [own[from + length] ?? -1, theirs[other + length] ?? -1];
    if (one < 0 || two < 0 || here.tokens.word[one] !== there.tokens.word[two]) return length;
    length += 1;
  }
}

/**
 * Measures how much of a text stands word for word in another one.
 * @param bodies the first token of each text below its headline.
 */
export function measureShared(here: Text, there: Text, bodies: { here: number; there: number }): SharedWording | undefined {
  const [own, theirs] = [wordsOf(here, bodies.here), wordsOf(there, bodies.there)];
  const runs = indexRuns(there, theirs);
  let words = 0;
  let longest: { from: number; other: number; length: number } | undefined;
  for (let at = 0; at + RUN <= own.length; at++) {
    const other = isRun(own, at) ? runs.get(keyAt(here, own, at)) : undefined;
    if (other === undefined) continue;
    const length = runLength(here, there, own, theirs, at, other);
    words += length;
    if (length > (longest?.length ?? 0)) longest = { from: at, other, length };
    at += length - 1;
  }
  if (!longest) return undefined;
  const { from, other, length } = longest;
  const all = own.filter((at) => at >= 0).length;
  return { words, all, longest: { words: length, here: shown(here, own, from, length), there: shown(there, theirs, other, length) } };
}
