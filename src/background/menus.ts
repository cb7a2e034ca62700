import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../browser';
import { hostOf } from '../core/site-address';
import { setAskedFor } from './asked-for';
import { keepTab } from './keep-tab';

type OnMenu = (clicked: Menus.OnClickData, tab: Tabs.Tab) => Promise<void>;

/** As much of a selection as a form of an entry can hold; nobody means a paragraph. */
const LONGEST = 100;

/** Opens the options at a place. A page of the extension has no place in a private window: nothing could be kept there. */
async function openOptions(place: string, isPrivate: boolean): Promise<void> {
  const url = browser.runtime.getURL(`src/options/index.html#${place}`);
  if (isPrivate) await browser.windows.create({ url, incognito: false });
  else await browser.tabs.create({ url });
}

/** Opens the lexicon in the options with a new entry for the selected words; nothing is kept until the reader keeps it there. */
const addToLexicon: OnMenu = async ({ selectionText = '' }, { incognito }) => {
  const words = selectionText.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (!words) return;
  await openOptions(`lexicon/${incognito ? 'add-private' : 'add'}/${encodeURIComponent(words)}`, incognito);
};

/** Opens the options with the page's site: only a tab can have the browser ask for it. */
const alwaysCheck: OnMenu = async (_clicked, { url = '', incognito }) => {
  const site = hostOf(url);
  if (site) await openOptions(`sites/always/${site}`, incognito);
};

/** The popup opens in the click itself, before anything is waited for. */
const openPopup = (): Promise<void> => browser.action.openPopup();

const checkSelection: OnMenu = async ({ selectionText: selection = '' }, { id }) => {
  if (id === undefined) return;
  setAskedFor(id, { selection });
  await openPopup();
};

const compare: OnMenu = async (_clicked, { id }) => {
  if (id === undefined) return;
  setAskedFor(id, { begin: 'compared' });
  await openPopup();
};

/** The popup shows then that the report is kept, or says why not. */
const keep: OnMenu = async (_clicked, { id }) => {
  if (id !== undefined) await Promise.all([openPopup(), keepTab(id)]);
};

interface Entry {
  title: string;
  contexts: Menus.ContextType[];
  act: OnMenu;
}

/** The menu's entries, by their names. */
const entries: Record<string, Entry> = {
  'check-page': { title: 'menu_check_page', contexts: ['page'], act: openPopup },
  'compare-page': { title: 'menu_compare_page', contexts: ['page'], act: compare },
  'keep-page': { title: 'menu_keep_page', contexts: ['page'], act: keep },
  'always-check': { title: 'menu_always_check', contexts: ['page'], act: alwaysCheck },
  'check-selection': { title: 'menu_check_selection', contexts: ['selection'], act: checkSelection },
  'add-to-lexicon': { title: 'menu_add_to_lexicon', contexts: ['selection'], act: addToLexicon },
};

/** Makes the menu: browsers keep it from then on, also where the background is stopped. */
export function makeMenus(): void {
  for (const [id, { title, contexts }] of Object.entries(entries))
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts,
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
}

/** Does what an entry of the menu is for. */
export async function onMenu(clicked: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  const { menuItemId } = clicked;
  if (tab && typeof menuItemId === 'string' && Object.hasOwn(entries, menuItemId)) await entries[menuItemId]?.act(clicked, tab);
}
