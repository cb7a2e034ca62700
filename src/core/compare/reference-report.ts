import type { Article } from '../article';

/** A report that another is compared with, as a caller gives it. */
export interface ReferenceReport {
  /** How a review names it. */
  id: string;
  article: Article;
  /** The reader holds it for the same event: do not decide. */
  force?: boolean;
}
