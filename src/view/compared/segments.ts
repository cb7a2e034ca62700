import type { Span } from '../../core/article';
import type { Kind } from '../../core/check';

/** Words to be marked in a text. */
export interface Marking extends Span {
  kind: Kind;
}

/** A stretch of text, marked or not. */
export interface Segment {
  text: string;
  kind?: Kind;
}

/** A stretch of a text in segments: words that are marked and words that are not. Of two marks that overlap the first begun stays. */
export function segmentsOf(text: string, { start, end }: Span, markings: Marking[]): Segment[] {
  const segments: Segment[] = [];
  let at = start;
  const add = (to: number, kind?: Kind): void => {
    if (to > at) segments.push({ text: text.slice(at, to), ...(kind && { kind }) });
    at = Math.max(at, to);
  };
  for (const mark of [...markings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < at || mark.end > end || mark.end === mark.start) continue;
    add(mark.start);
    add(mark.end, mark.kind);
  }
  add(end);
  return segments;
}
