import type { Span } from '../core/article';

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

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function boundaries(line: string): number[] {
  const starts = [0];
  let previous = '';
  for (const { segment, index } of segmenter.segment(line)) {
    if (index > 0 && !GOES_ON.test(previous.slice(-12))) starts.push(index);
    previous = segment;
  }
  return starts;
}

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

/** The sentence that a span stands in, at most about a hundred characters of it on either side. Never crosses a line. */
export function inSentence(text: string, { start, end }: Span): InSentence {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const from = Math.max(start > 0 ? lineStart : 0, start - REACH);
  const to = Math.min(nextBreak < 0 ? text.length : nextBreak, end + REACH);
  const starts = boundaries(text.slice(from, to)).map((at) => at + from);
  const opens = starts.findLast((at) => at <= start) ?? from;
  const closes = starts.find((at) => at >= end && at > start) ?? to;
  return {
    before: cutBefore(text.slice(opens, start), opens === from && from > lineStart),
    exact: text.slice(start, end),
    after: cutAfter(text.slice(end, closes), closes === to && to < (nextBreak < 0 ? text.length : nextBreak)),
  };
}
