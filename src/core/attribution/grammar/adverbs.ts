import { Tag } from './place';
import type { Reading } from './reading';
import { Is } from './word';
import { wordList } from './word-list';

const PLACES = wordList('there here');
const MOST = 4;

/** The last token before `at` that is no adverb and no negation; -1 where none is. The tokens before are tagged already. */
export function lastNoAdverb(reading: Reading, at: number): number {
  let before = at - 1;
  while (before >= 0 && at - before <= MOST && reading.tag(before) === Tag.adverb) before--;
  return before;
}

/** The same without "there" and "here" after their noun. */
export function beforeAdverbs(reading: Reading, at: number): number {
  const before = lastNoAdverb(reading, at);
  const place = reading.is(before, Is.own) && reading.isIn(before, PLACES) && reading.tag(before - 1) === Tag.noun;
  return place ? before - 1 : before;
}
