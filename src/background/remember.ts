import { browser } from '../browser';
import type { Article } from '../core/article';
import { findUnfit } from '../core/compare/unfit';
import { rememberChecked } from '../library/checked-reports';
import { headOf } from '../library/report-head';
import { weights } from './weights';

/**
 * Remembers a report for this session as one that others can be compared with; never out of a private window. A fault costs the
 * memory only: the review stands.
 */
export async function remember(tabId: number, article: Article): Promise<void> {
  try {
    const { incognito, url } = await browser.tabs.get(tabId);
    const head = await headOf(article, weights());
    if (incognito || findUnfit(head, head, true)) return;
    await rememberChecked(browser.storage.session, { ...head, tabId, ...(url && { address: url }) }, article);
  } catch (fault) {
    console.error(fault);
  }
}
