import type { Span } from '../article';
import type { Keeping } from '../once';
import { findQuotations, type Quotation } from './quotations';
import { findSentences, type Sentence } from './sentences';
import { isWord, readTokens, type Tokens } from './tokens';

/** A stretch of tokens: indexes into `Tokens`, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** What stands on the line, read once: every other reader of a text starts here. */
export interface Text extends Keeping {
  raw: string;
  tokens: Tokens;
  sentences: Sentence[];
  /** The sentence of each token. */
  sentenceOf: Int32Array;
  quotations: Quotation[];
  /** The innermost quotation of each token (its marks included), or -1. */
  quotationOf: Int32Array;
  /** For each block of 32 characters the tokens that end at or before its first: where the token at an offset is looked for. */
  blocks: Int32Array;
}

const BLOCK = 5;

function readBlocks(length: number, { count, end }: Tokens): Int32Array {
  const blocks = new Int32Array((length >> BLOCK) + 1);
  for (let block = 0, before = 0; block < blocks.length; block++) {
    while (before < count && (end[before] as number) <= block << BLOCK) before++;
    blocks[block] = before;
  }
  return blocks;
}

function indexRanges(count: number, ranges: Range[]): Int32Array {
  const places = new Int32Array(count).fill(-1);
  for (let index = 0; index < ranges.length; index++) {
    const { from, to } = ranges[index] as Range;
    for (let at = from; at < to; at++) places[at] = index;
  }
  return places;
}

/** Reads any string; never throws. */
export function readText(raw: string): Text {
  const tokens = readTokens(raw);
  const sentences = findSentences(raw, tokens);
  const quotations = findQuotations(tokens);
  return {
    raw,
    tokens,
    sentences,
    quotations,
    sentenceOf: indexRanges(tokens.count, sentences),
    quotationOf: indexRanges(tokens.count, quotations),
    blocks: readBlocks(raw.length, tokens),
    kept: [],
  };
}

/** The characters from the first to the last token of a range; an empty range stands where its first token begins. */
export const spanOf = (text: Text, { from, to }: Range): Span => spanBetween(text, from, to);

/** The same of a range's ends: where one sort of range is asked for often, an engine finds them faster than where any may come. */
export function spanBetween({ raw, tokens }: Text, from: number, to: number): Span {
  const start = tokens.start[from] ?? raw.length;
  return { start, end: to > from ? (tokens.end[to - 1] ?? raw.length) : start };
}

/** The number of tokens that end at or before an offset. */
function tokensBefore({ tokens, blocks }: Text, offset: number): number {
  let count = blocks[Math.min(Math.max(0, offset) >> BLOCK, blocks.length - 1)] as number;
  while (count < tokens.count && (tokens.end[count] as number) <= offset) count++;
  return count;
}

/** The sentence of the token at an offset, or of the next. */
export const sentenceAt = (text: Text, offset: number): number => text.sentenceOf[tokensBefore(text, offset)] ?? 0;

/** The tokens that a span touches; for an empty span, or one of white space, the empty range before the next token. */
export function rangeOf(text: Text, { start, end }: Span): Range {
  const from = tokensBefore(text, start);
  let to = from;
  while (to < text.tokens.count && (text.tokens.start[to] as number) < end) to++;
  return { from, to };
}

/** A range's own words as they stand in the text. */
export function exactOf(text: Text, range: Range): string {
  const { start, end } = spanOf(text, range);
  return text.raw.slice(start, end);
}

/** How many words a reader would count in a range: marks and the possessive 's are none. */
export function countWords({ tokens }: Text, { from, to }: Range): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isWord(tokens, at)) count++;
  return count;
}

/** The innermost quotation of a token, its marks included. Most tokens have none: an array asked for its place -1 looks that up as a name, slowly. */
export function quotationAt({ quotations, quotationOf }: Text, at: number): Quotation | undefined {
  const index = at >= 0 && at < quotationOf.length ? (quotationOf[at] as number) : -1;
  return index < 0 ? undefined : quotations[index];
}

/** The token at an index, normalised; empty beyond the text's ends. */
export const wordAt = ({ tokens }: Text, at: number): string => tokens.word[at] ?? '';
