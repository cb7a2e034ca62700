import type { Span } from './article';
import { sentenceStarts } from './sentence-starts';

/** A passage and what stands around it in its sentence; cut ends carry an ellipsis. */
export interface InSentence {
  before: string;
  exact: string;
  after: string;
}

/** How far to look for the ends of a sentence, and how much of it to show on either side, in UTF-16 units. */
const REACH = 600;
const SHOWN = 110;

/** An abbreviation at the end of a segment ("Gen. ", "U.S. "): the sentence goes on. */
const GOES_ON = /\b(?:[A-Z][a-z]{0,3}|[A-Z](?:\.[A-Z])+)\.\s+$/u;

const boundaries = (line: string): number[] =>
  sentenceStarts(line).filter(
    (start, at, all) => at === 0 || !GOES_ON.test(line.slice(Math.max(all[at - 1] as number, start - 12), start)),
  );

function cutBefore(text: string, more: boolean): string {
  if (text.length <= SHOWN) return more && text ? `… ${text.trimStart()}` : text.trimStart();
  const kept = text.slice(-SHOWN);
  return `… ${kept.slice(kept.search(/\s/) + 1)}`;
}

function cutAfter(text: string, more: boolean): string {
  if (text.length <= SHOWN) return more && text ? `${text.trimEnd()} …` : text.trimEnd();
  const kept = text.slice(0, SHOWN);
  const space = kept.search(/\s\S*$/);
  return `${space > 0 ? kept.slice(0, space) : kept} …`;
}

/** The line that a span stands in. */
function lineAround(text: string, { start, end }: Span): Span {
  const nextBreak = text.indexOf('\n', end);
  return { start: start > 0 ? text.lastIndexOf('\n', start - 1) + 1 : 0, end: nextBreak < 0 ? text.length : nextBreak };
}

/** The sentence that a span stands in, as far as it reaches. Never crosses a line. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const line = lineAround(text, { start, end });
  const from = Math.max(line.start, start - REACH);
  const to = Math.min(line.end, end + REACH);
  const starts = boundaries(text.slice(from, to)).map((at) => at + from);
  return { start: starts.findLast((at) => at <= start) ?? from, end: starts.find((at) => at >= end && at > start) ?? to };
}

/** A passage with its sentence, at most about a hundred characters of that on either side. */
export function inSentence(text: string, span: Span): InSentence {
  const { start, end } = sentenceAround(text, span);
  const line = lineAround(text, span);
  return {
    before: cutBefore(text.slice(start, span.start), start === span.start - REACH && start > line.start),
    exact: text.slice(span.start, span.end),
    after: cutAfter(text.slice(span.end, end), end === span.end + REACH && end < line.end),
  };
}
