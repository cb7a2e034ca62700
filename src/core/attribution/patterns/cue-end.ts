import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';

const LONGEST_STATEMENT = 4;

/** The end of "in a statement" after a reporting verb, or `at`. */
function afterStatement(reading: Reading, at: number): number {
  if (reading.form(at) !== 'in' || reading.tag(at + 1) !== Tag.determiner) return at;
  for (let noun = at + 2; noun <= at + LONGEST_STATEMENT; noun++) {
    if (reading.form(noun) === 'statement') return noun + 1;
    if (reading.tag(noun) !== Tag.noun) return at;
  }
  return at;
}

/** The end of a cue whose verb ends before `at`, with the manner and the statement that it names ("said repeatedly", "said in a statement"). */
export function cueEnd(reading: Reading, at: number): number {
  const manner = reading.tag(at) === Tag.adverb && /(?:ly|again)$/.test(reading.form(at)) && !reading.opening(at + 1);
  return afterStatement(reading, manner && reading.form(at) !== 'only' ? at + 1 : at);
}
