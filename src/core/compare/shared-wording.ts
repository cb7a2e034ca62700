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
/** As many words as two long reports have. */
const MOST_WORDS = 20_000;
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

const BASE = 0x01000193;

const hashes = new Map<string, number>();

/** A number for a word; different words hardly ever have the same. */
function hashOf(word: string): number {
  let hash = hashes.get(word) ?? 0;
  if (hash !== 0) return hash;
  hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), BASE);
  if (hashes.size > MOST_WORDS) hashes.clear();
  hashes.set(word, hash);
  return hash;
}

/**
 * A number for each run of eight words by the place where it begins, each made from the one before (Karp and Rabin, 1987); undefined where
 * words are left out in it.
 */
function runsOf({ tokens }: Text, words: number[]): (number | undefined)[] {
  let leaving = 1;
  for (let step = 0; step < RUN; step++) leaving = Math.imul(leaving, BASE);
  const runs: (number | undefined)[] = [];
  let [run, length] = [0, 0];
  const hashAt = (at: number) => hashOf(tokens.word[words[at] as number] as string);
  for (let at = 0; at < words.length; at++) {
    if ((words[at] as number) < 0) [run, length] = [0, 0];
    else {
      run = (Math.imul(run, BASE) + hashAt(at)) | 0;
      if (length >= RUN) run = (run - Math.imul(leaving, hashAt(at - RUN))) | 0;
      length += 1;
    }
    if (at >= RUN - 1) runs.push(length >= RUN ? run : undefined);
  }
  return runs;
}

/** Every run by the place where it stands first. */
function indexRuns(text: Text, words: number[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const [at, run] of runsOf(text, words).entries()) if (run !== undefined && !places.has(run)) places.set(run, at);
  return places;
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
  const runs = runsOf(here, own);
  const places = indexRuns(there, theirs);
  let words = 0;
  let longest: { from: number; other: number; length: number } | undefined;
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    const other = run === undefined ? undefined : places.get(run);
    const length = other === undefined ? 0 : runLength(here, there, own, theirs, at, other);
    // Two runs may have one number by chance.
    if (other === undefined || length < RUN) continue;
    words += length;
    if (length > (longest?.length ?? 0)) longest = { from: at, other, length };
    at += length - 1;
  }
  if (!longest) return undefined;
  const { from, other, length } = longest;
  const all = own.filter((at) => at >= 0).length;
  return { words, all, longest: { words: length, here: shown(here, own, from, length), there: shown(there, theirs, other, length) } };
}
