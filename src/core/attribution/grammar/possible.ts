import type { Reading } from './reading';
import { wordList } from './word-list';

const POSSIBLE = wordList('would could might may should can');

/** Whether a stretch says what is only possible: "would want", "might be worried". */
export function isPossible(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.isIn(at, POSSIBLE)) return true;
  return false;
}
