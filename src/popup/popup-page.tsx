import { ask, browser } from '../browser';
import { tabDoors } from '../report/tab-doors';
import { drawPage } from '../view/draw-page';
import { openPanel } from './open-panel';
import { type Doors, Popup } from './Popup';

const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
  if (active?.id === undefined) throw new Error('no active tab');
  return active.id;
});

/** Known before the reader can click: a panel opens only in the click itself. */
let windowId: number | undefined;
browser.windows.getCurrent().then(({ id }) => {
  windowId = id;
}, console.error);

const doors: Doors = {
  read: async () => ask('read', { tabId: await tab }),
  ...tabDoors(tab),
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  openPanel: () => void openPanel(windowId).then(() => window.close(), console.error),
};

drawPage(<Popup doors={doors} />, (key) => browser.i18n.getMessage(key));
