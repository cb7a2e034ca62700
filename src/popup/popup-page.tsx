import { render } from 'preact';
import { ask, browser } from '../browser';
import { catalogueWords } from '../view/catalogue';
import { WordsContext } from '../view/say';
import type { Doors } from './doors';
import { Popup } from './Popup';

const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
  if (active?.id === undefined) throw new Error('no active tab');
  return active.id;
});

const doors: Doors = {
  read: async () => ask('read', { tabId: await tab }),
  review: async (article, forced) => ask('review', { article, forced, tabId: await tab }),
  references: (article) => ask('references', { article }),
  keep: async (article) => ask('keep', { article, tabId: await tab }),
  unkeep: (id) => ask('unkeep', { id }),
  reject: async ({ url = '' }, id) => ask('reject', { url, id, tabId: await tab }),
  unreject: async ({ url = '' }, id) => ask('unreject', { url, id, tabId: await tab }),
  show: async (quote) => ask('show', { tabId: await tab, quote }),
  showThere: (id, quote) => ask('showThere', { id, quote }),
  highlight: async (marks) => ask('highlight', { tabId: await tab, marks }),
  clear: async () => ask('clear', { tabId: await tab }),
  painted: async () => ask('painted', { tabId: await tab }),
  // Only who mutes needs the library: it is not loaded before.
  changeSettings: async (change) => (await import('../library/settings-store')).changeSettings(change),
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
};

render(
  <WordsContext.Provider value={catalogueWords((key) => browser.i18n.getMessage(key))}>
    <Popup doors={doors} />
  </WordsContext.Provider>,
  document.body,
);
