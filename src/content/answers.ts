import { readPage } from '../extract/read-page';
import type { ToContent } from '../messages';
import { anchorIn } from './anchor';
import { rangeOf } from './live-text';
import { countPainted, livePage, startReading, stopReading, walkOn } from './reading';
import { reveal, unmarkShown } from './reveal';
import { searchable, searchableLines } from './searchable';
import { wasHere } from './was-here';

type Answers = { [K in keyof ToContent]: (ask: ToContent[K]['ask']) => ToContent[K]['answer'] | Promise<ToContent[K]['answer']> };

/** What the script in a page answers. */
export const answers: Answers = {
  extract: async () => {
    const reading = await readPage(document, location.href);
    return 'article' in reading && wasHere ? { ...reading, again: true } : reading;
  },
  show: async ({ quote, text }) => {
    const live = await livePage();
    const span = anchorIn(searchable(live.text), searchableLines(text))(quote);
    const range = span && rangeOf(live, span);
    if (range) reveal(range);
    return { shown: range !== undefined };
  },
  highlight: startReading,
  walk: ({ step }) => walkOn(step),
  clear: () => {
    unmarkShown();
    stopReading();
    return { painted: 0, lost: 0 };
  },
  painted: countPainted,
};
