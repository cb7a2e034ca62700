import type { Piece, Span } from '../article';
import { rangeOf } from '../text/text';
import type { Comparison } from './comparison';
import { inReport, pieceThere } from './findings';
import { cosine, readVector, type Vector } from './sentence-vectors';
import type { Weights } from './weights';

/** Something that reference reports tell and this one does not, with every reference that tells it. */
export interface Elsewhere {
  /** The empty place in this report where it would stand. */
  place: Span;
  reports: { reference: string; pieces: Piece[] }[];
  /** The comparisons with the reports that tell it. */
  tellers: Comparison[];
}

/** From this likeness on two reference reports tell the same. */
const SAME = 0.5;
/** Every word weighs the same here: the statements are of one event already. */
const EVEN: Weights = { of: () => 1 };

interface Told {
  span: Span;
  place: Span;
}

const vectorOf = ({ there }: Comparison, span: Span) => readVector(there.words, [rangeOf(there.text, span)], EVEN);

/**
 * Gathers what the references tell and this report does not, so that a statement of two references is told once.
 * @param read what one comparison lacks here, in its reference's text.
 */
export function gatherElsewhere(comparisons: Comparison[], read: (comparison: Comparison) => Told[]): Elsewhere[] {
  const gathered: { first: Comparison; vector: Vector; elsewhere: Elsewhere }[] = [];
  for (const comparison of comparisons) {
    for (const told of read(comparison)) {
      const report = inReport(comparison.reference, [pieceThere(comparison, told.span)]);
      const vector = vectorOf(comparison, told.span);
      const known = gathered.find((each) => each.first !== comparison && cosine(each.vector, vector) >= SAME);
      if (known) {
        known.elsewhere.reports.push(report);
        known.elsewhere.tellers.push(comparison);
      } else gathered.push({ first: comparison, vector, elsewhere: { place: told.place, reports: [report], tellers: [comparison] } });
    }
  }
  return gathered.map(({ elsewhere }) => elsewhere);
}

/** How many references tell it: one may do so in several places. */
export const countTellers = ({ tellers }: Elsewhere): number => new Set(tellers).size;

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** What this report tells and none of the references does. */
export function gatherOnlyHere<T extends { span: Span }>(comparisons: Comparison[], read: (comparison: Comparison) => T[]): T[] {
  const [first, ...others] = comparisons.map(read);
  return (first ?? []).filter(({ span }) => others.every((each) => each.some((other) => overlaps(span, other.span))));
}

/** Whether every reference that tells it has it from a source that stated it on a later day than that of this report. */
export const statedLater = ({ tellers, reports }: Elsewhere, published = ''): boolean =>
  /^\d{4}-\d\d-\d\d/.test(published) &&
  tellers.every(({ there }, index) => {
    const [piece] = reports[index]?.pieces ?? [];
    const stated = piece && there.stated?.find(({ start, end }) => start <= piece.start && piece.start < end);
    return stated !== undefined && stated.date > published.slice(0, stated.date.length);
  });

const HOUR = 3_600_000;

/** How many hours a reference report is newer than this one; 0 where it is not, or where a date is unknown. */
export function hoursNewer({ reference }: Comparison, published: string | undefined): number {
  const hours = (Date.parse(reference.published ?? '') - Date.parse(published ?? '')) / HOUR;
  return hours > 0 ? Math.ceil(hours) : 0;
}
