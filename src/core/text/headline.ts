import type { Span } from '../article';
import { isClosingMark } from './marks';
import { isWord, readTokens } from './tokens';

const MOST_WORDS = 20;

/** The first line that is not blank, where another line follows it. */
function firstLine(raw: string): Span | undefined {
  const start = raw.search(/\S/);
  if (start < 0) return undefined;
  const length = raw.slice(start).search(/[\n\r\u2028\u2029]/);
  if (length < 0 || raw.slice(start + length).trim() === '') return undefined;
  return { start, end: start + raw.slice(start, start + length).trimEnd().length };
}

/** The headline of a plain text: a first line with a line after it, of at most 20 words and without a final stop. */
export function findHeadline(raw: string): Span | undefined {
  const line = firstLine(raw);
  if (!line) return undefined;
  const tokens = readTokens(raw.slice(line.start, line.end));
  let words = 0;
  for (let at = 0; at < tokens.count; at++) if (isWord(tokens, at)) words++;
  const last = tokens.word.findLast((word) => !isClosingMark(word));
  return words > 0 && words <= MOST_WORDS && last !== '.' && last !== ':' ? line : undefined;
}
