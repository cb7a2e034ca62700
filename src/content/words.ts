import { fold } from './fold';
import type { Paragraph } from './searchable';

/** A word or a mark of punctuation; offsets into the raw text. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+|[^\s\p{L}\p{M}\p{N}\p{Cf}]/gu;
/** What reads the same folded. */
const PLAIN = /^[!-_a-~]+$/;

const folded = (word: string): string => (PLAIN.test(word) ? word : fold(word).text);

/** The words of a paragraph, folded, without their places. */
export const foldedWords = ({ raw }: Paragraph): string[] => (raw.match(WORD) ?? []).map(folded).filter(Boolean);

/** The words of a paragraph, folded. */
export const readWords = ({ raw, at }: Paragraph): Word[] =>
  [...raw.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ text: folded(word), start: at + index, end: at + index + word.length }))
    .filter(({ text }) => text);
