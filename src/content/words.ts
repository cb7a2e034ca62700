import { oncePer } from '../core/once';
import { fold } from './fold';
import type { Paragraph } from './searchable';

/** A word or a mark of punctuation; offsets into the raw text. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+|[^\s\p{L}\p{M}\p{N}\p{Cf}]/gu;

/** The words of a paragraph, folded. */
export const wordsOf = oncePer(({ raw, at }: Paragraph): Word[] =>
  [...raw.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ text: fold(word).text, start: at + index, end: at + index + word.length }))
    .filter(({ text }) => text),
);

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

const sortedHashesOf = oncePer(
  (paragraph: Paragraph): Int32Array => Int32Array.from(wordsOf(paragraph), ({ text }) => hashOf(text)).sort(),
);

/**
 * How many words two paragraphs share, in whatever order; never too few.
 * @param least fewer than these do not matter: none is told then
 */
export function sharedWords(one: Paragraph, other: Paragraph, least: number): number {
  const [mine, theirs] = [sortedHashesOf(one), sortedHashesOf(other)];
  let [at, there] = [0, 0];
  let shared = 0;
  while (at < mine.length && there < theirs.length) {
    if (shared + Math.min(mine.length - at, theirs.length - there) < least) return 0;
    const [word, counterpart] = [mine[at] as number, theirs[there] as number];
    if (word === counterpart) shared += 1;
    if (word <= counterpart) at += 1;
    if (word >= counterpart) there += 1;
  }
  return shared;
}
