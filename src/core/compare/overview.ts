import type { Piece } from '../article';
import type { Label, Reference, Review } from '../review';
import { splitRows } from './labels/alike';

/** One report among several of an event, with what can be counted side by side. */
export interface ReportLine {
  /** The reference; undefined for the report at hand. */
  reference?: Reference;
  /** What it calls those whom the reports call differently, in the order of the report at hand. */
  names: { referent: string; labels: Label[] }[];
  sources: number;
  named: number;
  quotations: number;
  /** Figures that differ from those of the report at hand. */
  figures: { here: Piece; there: Piece }[];
}

/** More would be a second comparison, which stands below for each report. */
const MOST_REFERENTS = 3;
const MOST_FIGURES = 3;

const keyOf = (referent: string): string => referent.toLowerCase();

/** Those whom the reports call differently, whom most of them speak of first. */
function referentsOf(references: Reference[]): string[] {
  const found = new Map<string, { referent: string; reports: number }>();
  for (const { labels } of references)
    for (const { referent } of splitRows(labels).differing) {
      const known = found.get(keyOf(referent));
      if (known) known.reports += 1;
      else found.set(keyOf(referent), { referent, reports: 1 });
    }
  return [...found.values()]
    .sort((a, b) => b.reports - a.reports)
    .slice(0, MOST_REFERENTS)
    .map(({ referent }) => referent);
}

const rowOf = ({ labels }: Reference, referent: string) => labels.find((row) => keyOf(row.referent) === keyOf(referent));

type Heard = Pick<Review, 'sources' | 'attributions'>;

const countsOf = ({ sources, attributions }: Heard) => ({
  sources: sources.length,
  named: sources.filter(({ named }) => named).length,
  quotations: attributions.filter(({ form }) => form !== 'indirect').length,
});

const figuresOf = ({ aligned }: Reference) =>
  aligned
    .flatMap(({ differences }) => differences)
    .filter(({ kind }) => kind === 'figure')
    .slice(0, MOST_FIGURES)
    .map(({ here, there }) => ({ here, there }));

/** Several reports of one event side by side, the one at hand first; empty where fewer than two others are compared. */
export function overviewOf(review: Review): ReportLine[] {
  const references = review.references.filter(({ sameEvent }) => sameEvent);
  if (references.length < 2) return [];
  const referents = referentsOf(references);
  const own = referents.map((referent) => ({
    referent,
    labels: references.map((reference) => rowOf(reference, referent)).find((row) => row !== undefined)?.here ?? [],
  }));
  const others = references.map((reference) => ({
    reference,
    names: referents.map((referent) => ({ referent, labels: rowOf(reference, referent)?.there ?? [] })),
    ...countsOf(reference),
    figures: figuresOf(reference),
  }));
  return [{ names: own, ...countsOf(review), figures: [] }, ...others];
}
