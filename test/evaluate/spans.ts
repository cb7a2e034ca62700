import type { Span } from '../../src/core/article';

/** What is trimmed off both ends of a span before it is compared, and off its end alone. */
const EDGE = ' \n\t"\'“”‘’,.';
const END = `${EDGE};:`;

/** A span without the marks and the white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.includes(text[from] as string)) from++;
  while (to > from && END.includes(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Whether a passage stands at a place; an empty passage also where it only touches it. */
export const standsAt = (passage: Span, place: Span): boolean =>
  overlaps(passage, place) || (passage.start === passage.end && place.start <= passage.start && passage.start <= place.end);

/** How many characters two spans share. */
export const shared = (one: Span, other: Span): number => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** From the first to the last character of some spans; undefined where there is none. */
export const hull = (spans: Span[]): Span | undefined =>
  spans.length > 0 ? { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) } : undefined;

/** The words of a text as white space parts them. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
