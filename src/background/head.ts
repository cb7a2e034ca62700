import type { Article } from '../core/article';
import { oncePer } from '../core/once';
import { headOf, type ReportHead } from '../library/report-head';
import { weights } from './weights';

/** What is known of a report without its text, worked out once: ranking, remembering and keeping one ask for the same. */
export const knownHeadOf: (article: Article) => Promise<ReportHead> = oncePer((article) => headOf(article, weights()));
