import { browser } from '../browser';
import type { Review } from '../core/review';
import { catalogueWords } from '../view/catalogue';

const COLOUR = '#1f4480';
/** What a badge has room for. */
const MOST = 99;

const { say } = catalogueWords((key) => browser.i18n.getMessage(key));

/** Shows on a tab's button how many word choices are noted in the outlet's own voice, as the popup counts them; the browser takes it away when the page is left. */
export async function showBadge(tabId: number, review: Review): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    const count = review.counts.outlet;
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: count > MOST ? `${MOST}+` : String(count) }),
      browser.action.setTitle({ tabId, title: say('action.noted', { count }) }),
    ]);
  } catch (fault) {
    // The tab is gone: there is nothing to show it on.
    console.error(fault);
  }
}
