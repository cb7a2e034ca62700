import { browser } from '../browser';
import { addressAt, withoutPlace } from '../core/text-fragment';
import type { ToBackground } from '../messages';
import { loadCandidates } from './candidates';
import { paintTab } from './page';

type Shown = ToBackground['showThere']['answer'];

/** Where a tab stands now; undefined where it is gone, or went where the extension may not look. */
async function placeOf(tabId: number): Promise<string | undefined> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId }, func: () => location.href });
    return results[0]?.result as string | undefined;
  } catch {
    return undefined;
  }
}

/** Shows words of a reference report in the tab in which it was checked where that tab still shows it, else opens its address at them. */
export async function showThere({ id, quote }: ToBackground['showThere']['ask']): Promise<Shown> {
  const candidate = (await loadCandidates([id]))[0];
  const { tabId, address = candidate?.head.url } = candidate ?? {};
  if (!address || !/^https?:/.test(address)) return { shown: false };
  if (tabId !== undefined && withoutPlace((await placeOf(tabId)) ?? '') === withoutPlace(address)) {
    const { windowId } = await browser.tabs.update(tabId, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
    const text = (await candidate?.load())?.article.text;
    return text === undefined ? { shown: false } : paintTab(tabId, 'show', { quote, text });
  }
  await browser.tabs.create({ url: addressAt(address, quote) });
  return { shown: true };
}
