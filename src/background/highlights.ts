import { browser } from '../browser';
import { readTab } from '../tab/read-tab';
import { catalogueWords } from '../view/catalogue';
import { highlightedOf } from '../view/marks';
import { clearTab, paintedIn, paintTab, walkIn } from './page';
import { reviewNow } from './reviewer';
import { shownIn } from './shown';

const { say } = catalogueWords((key) => browser.i18n.getMessage(key));

/** What was checked in a tab, else what is read there now; undefined where there is nothing to check. */
async function reportIn(tabId: number) {
  const shown = await shownIn(tabId);
  if ('article' in shown) return shown;
  const reading = await readTab(tabId);
  return 'article' in reading ? { article: reading.article, forced: [], begin: undefined } : undefined;
}

/** Checks the report in a tab with the settings of now and highlights what is noted; nothing where there is no report. */
export async function highlightTab(tabId: number): Promise<void> {
  const report = await reportIn(tabId);
  if (!report) return;
  const review = await reviewNow({ article: report.article, tabId, forced: report.forced, begin: report.begin });
  await paintTab(tabId, 'highlight', highlightedOf(review, say));
}

const isPainted = async (tabId: number): Promise<boolean> => (await paintedIn(tabId)).painted > 0;

/** Highlights a tab's report, or takes the highlights away. */
export async function toggleHighlights(tabId: number): Promise<void> {
  if (await isPainted(tabId)) await clearTab(tabId);
  else await highlightTab(tabId);
}

/** Leads to the next or the previous passage; the highlights come on with the first. */
export async function walkTab(tabId: number, step: 1 | -1): Promise<void> {
  if (!(await isPainted(tabId))) await highlightTab(tabId);
  await walkIn(tabId, step);
}
