import { ask, browser } from '../browser';
import type { Reading } from '../messages';
import { tabDoors } from '../report/tab-doors';
import { readTab } from '../tab/read-tab';
import { drawPage } from '../view/draw-page';
import { openPanel } from './open-panel';
import { type Doors, Popup } from './Popup';
import { hasWords, readAskedFor } from './read-asked-for';

const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
  if (active?.id === undefined) throw new Error('no active tab');
  return active.id;
});

/** Known before the reader can click: a panel opens only in the click itself. */
let windowId: number | undefined;
browser.windows.getCurrent().then(({ id }) => {
  windowId = id;
}, console.error);

/** The popup reads the page itself: the background may still be starting meanwhile. */
async function read(): Promise<Reading> {
  const tabId = await tab;
  const asking = ask('askedFor', { tabId });
  asking.catch(() => undefined);
  const page = await readTab(tabId);
  return hasWords(page) ? readAskedFor(page, await asking) : page;
}

const doors: Doors = {
  read,
  ...tabDoors(tab),
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  openPanel: () => void openPanel(windowId).then(() => window.close(), console.error),
};

drawPage(<Popup doors={doors} />, (key) => browser.i18n.getMessage(key));
