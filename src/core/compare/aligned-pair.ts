import type { Span } from '../article';
import { type Range, spanOf } from '../text/text';
import type { SentencePair } from './align-sentences';
import { alignWords } from './align-words';
import { isSameWord, readLikeness } from './likeness';
import type { Prepared } from './prepared';
import type { Weights } from './weights';
import { Word } from './words';

/** One report's half of two aligned sentences. Arrays are indexed from `range.from`. */
export interface PairSide {
  report: Prepared;
  range: Range;
  /** The token of the other report that stands for a token, or -1. */
  partner: Int32Array;
  /** 1 for a word that the other sentence does not have, in its place or elsewhere; a finder that tells it sets it to 0. */
  open: Uint8Array;
  /** 1 inside quotations that both reports have: their words are compared as quotations only. Empty where there are none. */
  quoted: Uint8Array;
}

/** Two aligned sentences, word by word. */
export interface AlignedPair {
  here: PairSide;
  there: PairSide;
  similarity: number;
}

export const isOpen = ({ open, range }: PairSide, at: number): boolean => open[at - range.from] === 1;

/** Whether the two sentences have a word that the other lacks. */
export const haveOpenWords = ({ here, there }: AlignedPair): boolean => here.open.includes(1) || there.open.includes(1);

export const close = ({ open, range }: PairSide, { from, to }: Range): void => {
  open.fill(0, Math.max(0, from - range.from), Math.max(0, to - range.from));
};

/** Takes a quotation that both reports have out of the comparison of their sentences. */
export function setAside(side: PairSide, quoted: Range): void {
  const { from, to } = side.range;
  if (quoted.to <= from || quoted.from >= to) return;
  close(side, quoted);
  if (side.quoted.length === 0) side.quoted = new Uint8Array(to - from);
  side.quoted.fill(1, Math.max(0, quoted.from - from), Math.max(0, quoted.to - from));
}

export const partnerOf = ({ partner, range }: PairSide, at: number): number => partner[at - range.from] ?? -1;

/** The tokens of one side that match a test, in order. */
export function tokensWhere(side: PairSide, test: (at: number) => boolean): number[] {
  const found: number[] = [];
  for (let at = side.range.from; at < side.range.to; at++) if (test(at)) found.push(at);
  return found;
}

function rangeOfSentences({ sentences }: Prepared, indexes: number[]): Range {
  const [first, last] = [sentences[indexes[0] as number], sentences[indexes.at(-1) as number]];
  return { from: first?.from ?? 0, to: last?.to ?? 0 };
}

const DASHES = new Set(['-', '–', '—', '--']);
const LONGEST_DATELINE = 9;

/** The first token after a dateline ("PORT LAMAR (Wire) –"), or `from` where there is none. */
function afterDateline({ words, text }: Prepared, { from, to }: Range): number {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_DATELINE); at++) {
    if (DASHES.has(text.tokens.word[at] ?? '')) return at + 1;
    if (words.kind[at] === Word.grammar) return from;
  }
  return from;
}

const NONE = new Uint8Array(0);

/** A side without partners yet. */
function readSide(report: Prepared, sentences: number[]): Omit<PairSide, 'partner'> {
  const range = rangeOfSentences(report, sentences);
  if (sentences[0] === 0 || report.sentences[(sentences[0] as number) - 1]?.headline) range.from = afterDateline(report, range);
  return { report, range, open: new Uint8Array(range.to - range.from), quoted: NONE };
}

function markOpen(side: PairSide, other: PairSide): void {
  const { range, report, partner } = side;
  for (let at = range.from; at < range.to; at++) {
    const kind = report.words.kind[at];
    if (kind === Word.mark) continue;
    const there = partner[at - range.from] as number;
    side.open[at - range.from] = there >= 0 && isSameWord(report, other.report, at, there) ? 0 : 1;
  }
}

/** Words that both sides hold in different places have only moved: closes them, each for one. */
function closeMoved(here: PairSide, there: PairSide): void {
  if (!there.open.includes(1) || !here.open.includes(1)) return;
  const waiting = new Map<string, number[]>();
  const stemAt = (side: PairSide, at: number) => side.report.words.stem[at] as string;
  for (const at of tokensWhere(there, (each) => isOpen(there, each))) {
    const stem = stemAt(there, at);
    waiting.set(stem, [...(waiting.get(stem) ?? []), at]);
  }
  for (const at of tokensWhere(here, (each) => isOpen(here, each))) {
    const match = waiting.get(stemAt(here, at))?.shift();
    if (match === undefined) continue;
    close(here, { from: at, to: at + 1 });
    close(there, { from: match, to: match + 1 });
  }
}

/** Takes over which token stands for which, counted from the ranges' beginnings, as tokens of the reports. */
function withPartners(side: Omit<PairSide, 'partner'>, partner: Int32Array, from: number): PairSide {
  for (let at = 0; at < partner.length; at++) if ((partner[at] as number) >= 0) partner[at] = (partner[at] as number) + from;
  return { report: side.report, range: side.range, partner, open: side.open, quoted: side.quoted };
}

/** Aligns the words of two aligned sentences. */
export function alignPair(here: Prepared, there: Prepared, pair: SentencePair, weights: Weights): AlignedPair {
  const [one, other] = [readSide(here, pair.here), readSide(there, pair.there)];
  const [from, thereFrom] = [one.range.from, other.range.from];
  const like = readLikeness(here, there, weights);
  const alignment = alignWords(
    one.range.to - from,
    other.range.to - thereFrom,
    (a, b) => isSameWord(here, there, a + from, b + thereFrom),
    (a, b) => like(a + from, b + thereFrom),
  );
  const own = withPartners(one, alignment.here, thereFrom);
  const theirs = withPartners(other, alignment.there, from);
  markOpen(own, theirs);
  markOpen(theirs, own);
  closeMoved(own, theirs);
  return { here: own, there: theirs, similarity: pair.similarity };
}

/** The place in the other report where a stretch of this one would stand: an empty span before the word that follows it there. */
export function placeOf(side: PairSide, other: PairSide, { from, to }: Range): Span {
  const { tokens } = other.report.text;
  for (let at = to; at < side.range.to; at++) {
    const partner = partnerOf(side, at);
    if (partner < 0) continue;
    const start = tokens.start[partner] ?? 0;
    return { start, end: start };
  }
  for (let at = from - 1; at >= side.range.from; at--) {
    const partner = partnerOf(side, at);
    if (partner < 0) continue;
    const end = tokens.end[partner] ?? 0;
    return { start: end, end };
  }
  const { start } = spanOf(other.report.text, other.range);
  return { start, end: start };
}
