import { ask, browser } from '../browser';
import type { Reading } from '../messages';
import { tabDoors } from '../report/tab-doors';
import { readTab } from '../tab/read-tab';
import { drawPage } from '../view/draw-page';
import { openPanel } from './open-panel';
import { type Doors, Popup } from './Popup';
import { hasWords, readAskedFor } from './read-asked-for';

/** Known before the reader can click: a panel opens only in the click itself. */
let windowId: number | undefined;

const active = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
  if (tab?.id === undefined) throw new Error('no active tab');
  windowId = tab.windowId;
  return { id: tab.id, url: tab.url };
});
const tab = active.then(({ id }) => id);

/** The popup reads the page itself: the background may still be starting meanwhile. */
async function read(): Promise<Reading> {
  const { id: tabId, url } = await active;
  const asking = ask('askedFor', { tabId });
  asking.catch(() => undefined);
  const page = await readTab(tabId, { url });
  return hasWords(page) ? readAskedFor(page, await asking, () => ask('chosen', { tabId })) : page;
}

const doors: Doors = {
  read,
  ...tabDoors(tab),
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  openPanel: () => void openPanel(windowId).then(() => window.close(), console.error),
};

drawPage(<Popup doors={doors} />, (key) => browser.i18n.getMessage(key));
