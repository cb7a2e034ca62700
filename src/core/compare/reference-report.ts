import type { Article, Span } from '../article';

/** Who states a sentence of a reference of facts, and what it can be checked by. */
export interface Stated extends Span {
  source: string;
  /** The day that it was stated on, or that it tells of: ISO 8601, as far as it is known. */
  date: string;
  /** Where it can be read. */
  url?: string;
}

/** A report that another is compared with, as a caller gives it. */
export interface ReferenceReport {
  /** How a review names it. */
  id: string;
  article: Article;
  /** A reference of facts: who states each of its sentences; the spans lie in its text. */
  stated?: Stated[];
  /** The reader holds it for the same event: do not decide. */
  force?: boolean;
  /** How alike it is by all that is known of the reports at hand; of reports that have it, the more alike come first. */
  likeness?: number;
}
