import { render } from 'preact';
import { ask, browser } from '../browser';
import { articleOf } from '../core/plain-article';
import { catalogueWords } from '../view/catalogue';
import { WordsContext } from '../view/say';
import type { Doors } from './Demo';
import { Welcome } from './Welcome';

const doors: Doors = {
  articleOf: (text) => articleOf(text),
  review: (article) => ask('review', { article }),
};

render(
  <WordsContext.Provider value={catalogueWords((key) => browser.i18n.getMessage(key))}>
    <Welcome doors={doors} />
  </WordsContext.Provider>,
  document.body,
);
