import { ask, browser } from '../browser';
import { articleOf } from '../core/plain-article';
import { drawPage } from '../view/draw-page';
import type { Doors } from './Demo';
import { Welcome } from './Welcome';

const doors: Doors = {
  articleOf: (text) => articleOf(text),
  review: (article) => ask('review', { article }),
};

drawPage(<Welcome doors={doors} />, (key) => browser.i18n.getMessage(key));
