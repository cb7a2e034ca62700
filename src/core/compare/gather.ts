import type { Piece, Span } from '../article';
import { type Range, rangeOf } from '../text/text';
import type { Comparison } from './comparison';
import { inReport, pieceThere } from './findings';
import { readVector, type Vector } from './sentence-vectors';

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
interface Told {
  span: Span;
  place: Span;
}

/** A statement with the comparison that told it first, and the length of its vector. */
interface Gathered {
  first: Comparison;
  figures: ReadonlySet<string>;
  length: number;
  elsewhere: Elsewhere;
}

/** The statements gathered so far, by the stems of their words. */
class Gathering {
  readonly all: Gathered[] = [];
  private readonly postings = new Map<string, { at: number; weight: number }[]>();

  /** The first statement of another report that tells the same. */
  find(comparison: Comparison, { stems, weights, length }: Vector, figures: ReadonlySet<string>): Gathered | undefined {
    const shared = new Map<number, number>();
    for (let place = 0; place < stems.length; place++)
      for (const { at, weight } of this.postings.get(stemOf(comparison, stems[place])) ?? [])
        shared.set(at, (shared.get(at) ?? 0) + weight * (weights[place] as number));
    let best = this.all.length;
    for (const [at, sum] of shared) {
      const { first, length: other, figures: theirs } = this.all[at] as Gathered;
      if (at < best && first !== comparison && sum / (other * length) >= SAME && !areApart(figures, theirs)) best = at;
    }
    return this.all[best];
  }

  add(first: Comparison, { stems, weights, length }: Vector, figures: ReadonlySet<string>, elsewhere: Elsewhere): void {
    const at = this.all.push({ first, figures, length, elsewhere }) - 1;
    stems.forEach((number, place) => {
      const stem = stemOf(first, number);
      const posting = { at, weight: weights[place] as number };
      const known = this.postings.get(stem);
      if (known) known.push(posting);
      else this.postings.set(stem, [posting]);
    });
  }
}

/** Whether two statements tell figures of which none is the other's: then they tell different things, or one thing differently. */
function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  for (const each of one) if (other.has(each)) return false;
  return true;
}

/** The numbers of a stretch, by value. */
function figuresIn({ there: { values } }: Comparison, { from, to }: Range): ReadonlySet<string> {
  const figures = new Set<string>();
  for (let at = from; at < to; at++) if (values[at] !== undefined) figures.add(values[at] as string);
  return figures;
}

const stemOf = ({ there }: Comparison, number = -1): string => there.stems.stems[number] ?? '';

/**
 * Gathers what the references tell and this report does not, so that a statement of two references is told once. Every word weighs the same:
 * the statements are of one event already.
 * @param read what one comparison lacks here, in its reference's text.
 */
export function gatherElsewhere(comparisons: Comparison[], read: (comparison: Comparison) => Told[]): Elsewhere[] {
  const gathering = new Gathering();
  for (const comparison of comparisons) {
    const { text, words, stems } = comparison.there;
    const even = new Float64Array(stems.stems.length).fill(1);
    for (const { span, place } of read(comparison)) {
      const report = inReport(comparison.reference, [pieceThere(comparison, span)]);
      const range = rangeOf(text, span);
      const [vector, figures] = [readVector(words, stems, [range], even), figuresIn(comparison, range)];
      const known = gathering.find(comparison, vector, figures)?.elsewhere;
      if (known) {
        known.reports.push(report);
        known.tellers.push(comparison);
      } else gathering.add(comparison, vector, figures, { place, reports: [report], tellers: [comparison] });
    }
  }
  return gathering.all.map(({ elsewhere }) => elsewhere);
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
