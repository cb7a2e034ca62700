import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../browser';

export const ADD_TO_LEXICON = 'add-to-lexicon';

/** As much of a selection as a form of an entry can hold; nobody means a paragraph. */
const LONGEST = 100;

/** Makes the menu: browsers keep it from then on, also where the background is stopped. */
export function makeMenus(): void {
  browser.contextMenus.create({ id: ADD_TO_LEXICON, title: browser.i18n.getMessage('menu_add_to_lexicon'), contexts: ['selection'] });
}

/** Opens the lexicon in the options with a new entry for the selected words; nothing is kept until the reader keeps it there. */
export async function onMenu({ menuItemId, selectionText = '' }: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  const words = selectionText.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (menuItemId !== ADD_TO_LEXICON || !words) return;
  const url = browser.runtime.getURL(`src/options/index.html#lexicon/add/${encodeURIComponent(words)}`);
  // A page of the extension has no place in a private window: nothing could be kept there.
  if (tab?.incognito) await browser.windows.create({ url, incognito: false });
  else await browser.tabs.create({ url });
}
