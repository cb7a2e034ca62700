import { render } from 'preact';
import { ask, browser } from '../browser';
import { checks } from '../core/checks';
import { articleOf } from '../core/plain-article';
import { bundledLexicon } from '../data/lexicon';
import { changeSettings, loadSettings, onSettingsChange } from '../library/settings-store';
import { catalogueWords } from '../view/catalogue';
import { WordsContext } from '../view/say';
import type { Doors } from './doors';
import { Options } from './Options';

const doors: Doors = {
  checks,
  entries: bundledLexicon(),
  version: browser.runtime.getManifest().version,
  articleOf: (text) => articleOf(text),
  loadSettings,
  changeSettings,
  onSettingsChange,
  review: (article) => ask('review', { article }),
};

render(
  <WordsContext.Provider value={catalogueWords((key) => browser.i18n.getMessage(key))}>
    <Options doors={doors} />
  </WordsContext.Provider>,
  document.body,
);
