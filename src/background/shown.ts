import { browser } from '../browser';
import type { Article } from '../core/article';
import { dropShown, loadShown, setShown, turnShown } from '../library/shown-reports';
import type { Chosen, Shown, ToBackground } from '../messages';
import type { Nothing } from '../tab/nothing';
import { isPrivate } from './private-tab';

/** Where a page stands that was read and not left or reloaded since: it still has the script. */
async function placeOfRead(tabId: number): Promise<string | undefined> {
  const call = { target: { tabId }, func: () => (globalThis.framecheckAnswer ? location.href : undefined) };
  const [result] = await browser.scripting.executeScript(call).catch(() => []);
  return result?.result as string | undefined;
}

async function tryNoting(tabId: number, article: Article, chosen: Chosen): Promise<void> {
  try {
    const { forced = [], begin } = chosen;
    const address = await placeOfRead(tabId);
    if (address === undefined || (await isPrivate(tabId))) return;
    await setShown(browser.storage.session, { tabId, address, article, forced, begin });
  } catch (fault) {
    console.error(fault);
  }
}

let noting: Promise<unknown> = Promise.resolve();

/** Remembers what a tab shows, for the panel; never out of a private window. A fault costs the panel only: the review stands. */
export function noteShown(tabId: number, article: Article, chosen: Chosen): void {
  noting = noting.then(() => tryNoting(tabId, article, chosen));
}

/** Remembers the part of its report that a tab shows. */
export async function turnIn({ tabId, to }: ToBackground['turned']['ask']): Promise<object> {
  const turning = noting.then(() => turnShown(browser.storage.session, tabId, to));
  noting = turning.catch(() => undefined);
  await turning;
  return {};
}

const because = (key: Nothing): Shown => ({ nothing: { key, args: {} } });

/** What was checked in a tab, if the page is still the same; a page that was left or reloaded is forgotten. */
export async function shownIn(tabId: number): Promise<Shown> {
  if (await isPrivate(tabId)) return because('nothing.private');
  await noting;
  const shown = await loadShown(browser.storage.session, tabId);
  if (!shown) return because('nothing.not-checked');
  if ((await placeOfRead(tabId)) === shown.address) {
    const { article, forced, begin, since } = shown;
    return { article, forced, begin, since };
  }
  await dropShown(browser.storage.session, tabId);
  return because('nothing.not-checked');
}

/** The reports that the reader chose to compare a tab's page with and the part of its report that was on show, where it stands at the address at which it was checked. */
export async function chosenIn(tabId: number): Promise<Chosen> {
  try {
    await noting;
    const [{ url, incognito }, shown] = await Promise.all([browser.tabs.get(tabId), loadShown(browser.storage.session, tabId)]);
    return shown && !incognito && shown.address === url ? { forced: shown.forced, begin: shown.begin } : {};
  } catch (fault) {
    console.error(fault);
    return {};
  }
}
