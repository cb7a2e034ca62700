import { browser } from '../browser';

/** Whether a tab stands in a private window, from which nothing is stored; one that is gone may have. */
export async function isPrivate(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return true;
  }
}
