import { browser } from '../browser';
import arrival from '../content/arrive?script&iife';
import { hostOfOrigin } from '../core/site-address';
import { readTab } from '../tab/read-tab';
import { reviewNow } from './reviewer';

const ID = 'arrive';

/**
 * Has a small script run on the sites of which the reader said "always", and on no others: what the browser holds as granted is the list.
 * Browsers keep the script's registration, so nothing of ours has to run before such a page.
 */
export async function syncAlways(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => hostOfOrigin(origin) !== undefined);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  const js = [new URL(browser.runtime.getURL(arrival)).pathname];
  await browser.scripting.registerContentScripts([{ id: ID, matches, js, runAt: 'document_idle' }]);
}

/** Checks a page of such a site as a click would; what is noted stands on the button, and in the panel where that is open. */
export async function checkArrived(tabId: number): Promise<void> {
  const reading = await readTab(tabId);
  if ('article' in reading) await reviewNow({ article: reading.article, tabId });
}
