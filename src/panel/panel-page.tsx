import { ask, browser } from '../browser';
import { SHOWN } from '../library/shown-reports';
import { tabDoors } from '../report/tab-doors';
import { drawPage } from '../view/draw-page';
import type { Doors } from './doors';
import { Panel } from './Panel';

const own = browser.windows.getCurrent();

const doors: Doors = {
  inFront: async () => {
    const [tab] = await browser.tabs.query({ active: true, windowId: (await own).id });
    if (tab?.id === undefined) throw new Error('no tab in front');
    return { tabId: tab.id, shown: await ask('shown', { tabId: tab.id }) };
  },
  onChange: (listener) => {
    const onSession = (changed: object, area: string): void => {
      if (area === 'session' && SHOWN in changed) listener();
    };
    const onUpdated = (_tabId: number, { status, url }: { status?: string; url?: string }): void => {
      if (status || url) listener();
    };
    browser.tabs.onActivated.addListener(listener);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.storage.onChanged.addListener(onSession);
    return () => {
      browser.tabs.onActivated.removeListener(listener);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.storage.onChanged.removeListener(onSession);
    };
  },
  report: ({ tabId, shown }) => ({ read: async () => shown, ...tabDoors(tabId) }),
  openOptions: () => void browser.runtime.openOptionsPage(),
};

drawPage(<Panel doors={doors} />, (key) => browser.i18n.getMessage(key));
