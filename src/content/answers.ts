import { readPage } from '../extract/read-page';
import type { ToContent } from '../messages';
import { countPainted, findOnPage, keepRead, startReading, stopReading, walkOn } from './reading';
import { reveal, unmarkShown } from './reveal';

type Answers = { [K in keyof ToContent]: (ask: ToContent[K]['ask']) => ToContent[K]['answer'] | Promise<ToContent[K]['answer']> };

/** What the script in a page answers. */
export const answers: Answers = {
  extract: async () => {
    const reading = await readPage(document, location.href);
    keepRead('article' in reading ? reading.article.text : '');
    return reading;
  },
  show: async ({ quote }) => {
    const range = await findOnPage(quote);
    if (range) reveal(range);
    return { shown: range !== undefined };
  },
  highlight: ({ marks, words }) => startReading(marks, words),
  walk: ({ step }) => walkOn(step),
  clear: () => {
    unmarkShown();
    stopReading();
    return { painted: 0, lost: 0 };
  },
  painted: countPainted,
};
