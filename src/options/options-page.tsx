import { ask, browser } from '../browser';
import { checks } from '../core/checks';
import { packOfReports, parseReportPack } from '../core/compare/reports/report-pack';
import { readWeights } from '../core/compare/weights';
import { guards } from '../core/lexicon/guards';
import { articleOf } from '../core/plain-article';
import { hostsOf, originsOf } from '../core/site-address';
import { frequencies } from '../data/frequencies';
import { bundledLexicon } from '../data/lexicon';
import { fileOfSettings, filesOfCopy } from '../library/copy-files';
import { changeKept, countCopied, loadKept } from '../library/kept-reports';
import { goOnWithout, restoreLibrary } from '../library/mend';
import { glanceAtLibrary, inspectLibrary } from '../library/recovery';
import { previewImport, takeIn } from '../library/report-import';
import { changeSettings, loadSettings, onSettingsChange } from '../library/settings-store';
import { drawPage } from '../view/draw-page';
import { saveFile } from '../view/save-file';
import type { Doors } from './doors';
import { holdDraft, loadDrafts } from './lexicon/held-drafts';
import { previewEntry } from './preview-entry';
import { Whole } from './recovery/Whole';

const doors: Doors = {
  checks,
  entries: bundledLexicon(),
  wordChecks: Object.keys(guards),
  version: browser.runtime.getManifest().version,
  articleOf: (text) => articleOf(text),
  glanceAtLibrary,
  inspectLibrary,
  restore: () => restoreLibrary(readWeights(frequencies)),
  goOnWithout: () => goOnWithout(readWeights(frequencies)),
  copy: filesOfCopy,
  settingsFile: fileOfSettings,
  loadSettings,
  changeSettings,
  onSettingsChange,
  review: (article) => ask('review', { article }),
  preview: previewEntry,
  loadDrafts: () => loadDrafts(browser.storage.session),
  // Nothing out of a private window is stored, not even for the session.
  holdDraft: async (of, draft) => browser.extension.inIncognitoContext || holdDraft(browser.storage.session, of, draft),
  references: () => ask('references', {}),
  report: async (id) => (await ask('report', { id })).article,
  unkeep: async (ids) => {
    const reports = await loadKept(ids);
    await changeKept({ letGo: ids });
    return reports;
  },
  keepAgain: (keep) => changeKept({ keep }),
  packOfReports: async (ids) => packOfReports((await loadKept(ids)).map(({ article }) => article)),
  previewReports: async (file, text) => previewImport(file, parseReportPack(file, text), readWeights(frequencies)),
  takeIn,
  save: saveFile,
  alwaysSites: async () => hostsOf((await browser.permissions.getAll()).origins ?? []),
  askSite: (host) => browser.permissions.request({ origins: originsOf(host) }),
  dropSite: (host) => browser.permissions.remove({ origins: originsOf(host) }),
  stored: async () => (await navigator.storage.estimate()).usage,
  copied: countCopied,
};

drawPage(<Whole doors={doors} />, (key) => browser.i18n.getMessage(key));
