import { browser } from '../browser';
import type { Review } from '../core/review';
import { catalogueWords } from '../view/catalogue';
import { notesOfPassages } from '../view/rows';

const COLOUR = '#1f4480';
/** What a badge has room for. */
const MOST = 99;

const { say } = catalogueWords((key) => browser.i18n.getMessage(key));

/** How many places are noted in the outlet's own voice. */
const countOwn = ({ notes }: Review): number =>
  notesOfPassages(notes).reduce(
    (sum, { passages }) => sum + passages.filter(({ voice, start, end }) => voice === 'outlet' && end > start).length,
    0,
  );

/** Shows on a tab's button how many places are noted in the outlet's own voice; the browser takes it away when the page is left. */
export async function showBadge(tabId: number, review: Review): Promise<void> {
  try {
    // The review itself is sent before its places are counted.
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    const count = countOwn(review);
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: count > MOST ? `${MOST}+` : String(count) }),
      browser.action.setTitle({ tabId, title: say('action.noted', { count }) }),
    ]);
  } catch (fault) {
    // The tab is gone: there is nothing to show it on.
    console.error(fault);
  }
}
