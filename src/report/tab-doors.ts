import { ask, browser, Failure } from '../browser';
import type { Doors } from './doors';

/** @throws Failure where a tab stands in a private window: a site, words or a name that is muted there would tell of it. */
async function refusePrivate(tabId: number): Promise<void> {
  if ((await browser.tabs.get(tabId)).incognito) throw new Failure({ key: 'report.private', args: {} });
}

/** What a report on show asks, asked of the background for the tab that it stands in. */
export const tabDoors = (tab: number | Promise<number>): Omit<Doors, 'read'> => ({
  review: async (article, forced, begin) => ask('review', { article, forced, begin, tabId: await tab }),
  turn: async (to) => ask('turned', { to, tabId: await tab }),
  references: (article) => ask('references', { article }),
  keep: async (article) => ask('keep', { article, tabId: await tab }),
  unkeep: (id) => ask('unkeep', { id }),
  reject: async ({ url = '' }, id) => ask('reject', { url, id, tabId: await tab }),
  unreject: async ({ url = '' }, id) => ask('unreject', { url, id, tabId: await tab }),
  show: async (quote, text) => ask('show', { tabId: await tab, quote, text }),
  showThere: (id, quote) => ask('showThere', { id, quote }),
  highlight: async (highlighted) => ask('highlight', { tabId: await tab, ...highlighted }),
  clear: async () => ask('clear', { tabId: await tab }),
  painted: async () => ask('painted', { tabId: await tab }),
  // What few ask for is not loaded before.
  save: async (review, kind, say) => {
    const [{ fileOf }, { saveFile }] = await Promise.all([import('../export/files'), import('../view/save-file')]);
    const { name, type, text } = fileOf(review, kind, say);
    saveFile(name, type, text);
    return name;
  },
  copy: (text) => navigator.clipboard.writeText(text),
  newsSearch: async () => {
    const [{ newsSearchOf }, { loadSettings }] = await Promise.all([import('../core/news-search'), import('../library/settings-store')]);
    return newsSearchOf(await loadSettings());
  },
  library: async () => (await import('../library/recovery')).glanceAtLibrary(),
  changeSettings: async (change) => {
    await refusePrivate(await tab);
    return (await import('../library/settings-store')).changeSettings(change);
  },
});
