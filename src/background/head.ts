import type { Article } from '../core/article';
import { headOf, type ReportHead } from '../library/report-head';
import { weights } from './weights';

/** The heads of the reports at hand: ranking, remembering and keeping one ask for the same. */
const known = new WeakMap<Article, Promise<ReportHead>>();

/** What is known of a report without its text, worked out once. */
export function knownHeadOf(article: Article): Promise<ReportHead> {
  const head = known.get(article) ?? headOf(article, weights());
  known.set(article, head);
  return head;
}
