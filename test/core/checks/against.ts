import { articleOf } from '../../../src/core/plain-article';
import { type Note, review } from '../../../src/core/review';
import { frequencies } from '../../../src/data/frequencies';
import { bundledLexicon } from '../../../src/data/lexicon';

/** What a check notes in a text against a reference report of the same event. */
export function noteAgainst(check: string, here: string, there: string): Note {
  const references = [{ id: 'there', article: articleOf(there), force: true }];
  const note = review(articleOf(here), { lexicon: bundledLexicon(), frequencies, references }).notes.find((each) => each.check === check);
  if (!note) throw new Error(`there is no check ${check}`);
  return note;
}

/** Each noted place as "words here > words there"; a side that has none is empty. */
export const notedAgainst = (check: string, here: string, there: string): string[] =>
  noteAgainst(check, here, there).passages.map(
    ({ exact, reports }) => `${exact} > ${reports.flatMap(({ pieces }) => pieces.map((piece) => piece.exact)).join(' / ')}`,
  );
