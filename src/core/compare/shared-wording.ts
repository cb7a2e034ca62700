import type { Span } from '../article';
import { onceKept } from '../once';
import { type Range, spanOf, type Text } from '../text/text';
import { isWord } from '../text/tokens';
import { WordFacts } from '../text/word-facts';

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
function wordsOf(text: Text, body: number): Int32Array {
  const found = new Int32Array(text.tokens.count);
  let count = 0;
  for (let at = body; at < text.tokens.count; at++) {
    if (text.quotationOf[at] === -1) {
      if (isWord(text.tokens, at)) found[count++] = at;
    } else if (count === 0 || found[count - 1] !== -1) found[count++] = -1;
  }
  return found.subarray(0, count);
}

const BASE = 0x01000193;

/** A number for a word; different words hardly ever have the same. */
const hashes = new WordFacts((word) => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), BASE);
  return hash;
});

/** What the first of eight words counts for in the number of their run. */
const LEAVING = Array.from({ length: RUN }).reduce<number>((leaving) => Math.imul(leaving, BASE), 1);

/** Calls back with a number for each run of eight words and its place, each made from the one before (Karp and Rabin, 1987). */
function eachRun({ tokens }: Text, words: Int32Array, tell: (run: number, place: number) => void): void {
  const hash = hashes.ofForms(tokens);
  const hashAt = (at: number): number => hash[tokens.form[words[at] as number] as number] as number;
  let [run, length] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    if ((words[at] as number) < 0) {
      [run, length] = [0, 0];
      continue;
    }
    run = (Math.imul(run, BASE) + hashAt(at)) | 0;
    if (length >= RUN) run = (run - Math.imul(LEAVING, hashAt(at - RUN))) | 0;
    length += 1;
    if (length >= RUN) tell(run, at - RUN + 1);
  }
}

/** A report's words and runs, read once for all others that it is held beside. */
interface Worded {
  body: number;
  words: Int32Array;
  /** The number of the run that begins at each place, or -1. */
  runs: Int32Array;
  numbers: ReadonlyMap<number, number>;
}

function readWorded(text: Text, body: number): Worded {
  const words = wordsOf(text, body);
  const runs = new Int32Array(words.length).fill(-1);
  const numbers = new Map<number, number>();
  eachRun(text, words, (run, place) => {
    const number = numbers.get(run) ?? numbers.size;
    numbers.set(run, number);
    runs[place] = number;
  });
  return { body, words, runs, numbers };
}

const readWordings: (text: Text) => Worded[] = onceKept(() => []);

function wordedOf(text: Text, body: number): Worded {
  const wordings = readWordings(text);
  const known = wordings.find((worded) => worded.body === body);
  if (known) return known;
  const worded = readWorded(text, body);
  wordings.push(worded);
  return worded;
}

/** Where each numbered run stands first in another text, or -1. */
function findPlaces({ numbers }: Worded, text: Text, words: Int32Array): Int32Array {
  const places = new Int32Array(numbers.size).fill(-1);
  eachRun(text, words, (run, place) => {
    const number = numbers.get(run);
    if (number !== undefined && places[number] === -1) places[number] = place;
  });
  return places;
}

const shown = (text: Text, words: Int32Array, from: number, count: number): Span =>
  spanOf(text, { from: words[from] as number, to: (words[from + Math.min(count, MOST_SHOWN) - 1] as number) + 1 } satisfies Range);

/** How many words from two places on are the same. */
function runLength(here: Text, there: Text, own: Int32Array, theirs: Int32Array, from: number, other: number): number {
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
  const worded = wordedOf(here, bodies.here);
  const { words: own, runs } = worded;
  const theirs = wordsOf(there, bodies.there);
  const places = findPlaces(worded, there, theirs);
  let words = 0;
  let longest: { from: number; other: number; length: number } | undefined;
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] as number;
    const other = run < 0 ? -1 : (places[run] as number);
    const length = other < 0 ? 0 : runLength(here, there, own, theirs, at, other);
    // Two runs may have one number by chance.
    if (length < RUN) continue;
    words += length;
    if (length > (longest?.length ?? 0)) longest = { from: at, other, length };
    at += length - 1;
  }
  if (!longest) return undefined;
  const { from, other, length } = longest;
  const all = own.filter((at) => at >= 0).length;
  return { words, all, longest: { words: length, here: shown(here, own, from, length), there: shown(there, theirs, other, length) } };
}
