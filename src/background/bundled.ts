import type { Article } from '../core/article';
import type { ReportHead } from '../library/report-head';

export interface Bundled {
  head: ReportHead;
  article: Article;
}

export async function loadBundled(): Promise<Bundled[]> {
  return [];
}
