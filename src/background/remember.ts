import { browser } from '../browser';
import type { Article } from '../core/article';
import { findUnfit } from '../core/compare/unfit';
import { rememberChecked } from '../library/checked-reports';
import { knownHeadOf } from './head';

async function tryRemembering(tabId: number, article: Article): Promise<void> {
  try {
    const { incognito, url } = await browser.tabs.get(tabId);
    const head = await knownHeadOf(article);
    if (incognito || findUnfit(head, head, true)) return;
    await rememberChecked(browser.storage.session, { ...head, tabId, ...(url && { address: url }) }, article);
  } catch (fault) {
    console.error(fault);
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Remembers a report for this session as one that others can be compared with; never out of a private window. A fault costs the
 * memory only: the review stands.
 */
export function remember(tabId: number, article: Article): void {
  last = last.then(() => tryRemembering(tabId, article));
}

/** Done once all is remembered that this context was told to remember so far. */
export const allRemembered = (): Promise<unknown> => last;
