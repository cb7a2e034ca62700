import type { Entry } from '../core/lexicon/entry';
import { articleOf } from '../core/plain-article';
import { type Passage, review } from '../core/review';

/** The passages of a text that an entry would note if it were the only one, in their order. */
export const previewEntry = (text: string, entry: Entry): Passage[] =>
  review(articleOf(text), { lexicon: [entry] })
    .notes.filter(({ check }) => check === entry.category)
    .flatMap(({ passages }) => passages)
    .filter((passage) => passage.entry === entry.id)
    .sort((one, other) => one.start - other.start);
