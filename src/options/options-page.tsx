import { render } from 'preact';
import { ask, browser } from '../browser';
import { checks } from '../core/checks';
import { guards } from '../core/lexicon/guards';
import { articleOf } from '../core/plain-article';
import { hostsOf, originsOf } from '../core/site-address';
import { bundledLexicon } from '../data/lexicon';
import { keepReport, loadKeptHeads, loadKeptReport } from '../library/kept-reports';
import { changeSettings, loadSettings, onSettingsChange } from '../library/settings-store';
import { catalogueWords } from '../view/catalogue';
import { saveFile } from '../view/save-file';
import { WordsContext } from '../view/say';
import type { Doors } from './doors';
import { Options } from './Options';
import { previewEntry } from './preview-entry';

const doors: Doors = {
  checks,
  entries: bundledLexicon(),
  wordChecks: Object.keys(guards),
  version: browser.runtime.getManifest().version,
  articleOf: (text) => articleOf(text),
  loadSettings,
  changeSettings,
  onSettingsChange,
  review: (article) => ask('review', { article }),
  preview: previewEntry,
  references: () => ask('references', {}),
  unkeep: async (id) => {
    const [heads, article] = await Promise.all([loadKeptHeads(), loadKeptReport(id)]);
    const head = heads.find((each) => each.id === id);
    await ask('unkeep', { id });
    return async () => head && article && keepReport(head, article);
  },
  save: saveFile,
  alwaysSites: async () => hostsOf((await browser.permissions.getAll()).origins ?? []),
  askSite: (host) => browser.permissions.request({ origins: originsOf(host) }),
  dropSite: (host) => browser.permissions.remove({ origins: originsOf(host) }),
  stored: async () => (await navigator.storage.estimate()).usage,
};

render(
  <WordsContext.Provider value={catalogueWords((key) => browser.i18n.getMessage(key))}>
    <Options doors={doors} />
  </WordsContext.Provider>,
  document.body,
);
