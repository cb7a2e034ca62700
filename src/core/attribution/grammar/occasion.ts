import type { Reading } from './reading';
import { Is } from './word';
import { wordList } from './word-list';

const PREPOSITIONS = wordList('in on at during');
const DETERMINERS = wordList('a an the his her');

/** Whether the preposition at `at` is one that an occasion or a time can stand behind. */
export const mayOpenOccasion = (reading: Reading, at: number): boolean => reading.isIn(at, PREPOSITIONS);

/** "in an interview": a preposition, a determiner and an occasion, the last of at most so many words. */
export function opensOccasion(reading: Reading, at: number, words: 1 | 2): boolean {
  if (!mayOpenOccasion(reading, at) || !reading.isIn(at + 1, DETERMINERS)) return false;
  return reading.is(at + 2, Is.occasion) || (words === 2 && reading.is(at + 3, Is.occasion));
}
