import { caps } from '../extract/caps';
import { readPage } from '../extract/read-page';
import { inSlices } from '../extract/slices';
import type { ToContent } from '../messages';
import { findQuote, searchable } from './anchor';
import { groundBehind } from './ground';
import { clearMarks, countMarks, paintMarks } from './highlight';
import { rangeOf, readLiveText } from './live-text';
import { elementOf, reveal, unmarkShown } from './reveal';

type Answers = { [K in keyof ToContent]: (ask: ToContent[K]['ask']) => ToContent[K]['answer'] | Promise<ToContent[K]['answer']> };

/** The page as it stands at this moment: it may have changed since it was read. */
const livePage = () => inSlices(readLiveText(document), caps.slice);

/** What the script in a page answers. */
export const answers: Answers = {
  extract: () => readPage(document, location.href),
  show: async ({ quote }) => {
    const live = await livePage();
    const span = findQuote(searchable(live.text), quote);
    const range = span && rangeOf(live, span);
    if (range) reveal(range);
    return { shown: range !== undefined };
  },
  highlight: async ({ marks }) => {
    const live = await livePage();
    return paintMarks(live, searchable(live.text), marks, (range) => groundBehind(elementOf(range)));
  },
  clear: () => {
    unmarkShown();
    clearMarks();
    return { painted: 0, lost: 0 };
  },
  painted: () => ({ painted: countMarks(), lost: 0 }),
};
