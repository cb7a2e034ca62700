import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';

const LONGEST_STATEMENT = 4;

/** The end of the noun that "in a" or "with a" leads to ("in a statement", "with a laugh"), or `at`. */
function afterNoun(reading: Reading, at: number): number {
  const manner = reading.reads(at, The.with);
  if ((!manner && !reading.reads(at, The.in)) || reading.tag(at + 1) !== Tag.determiner) return at;
  for (let noun = at + 2; noun <= at + LONGEST_STATEMENT; noun++) {
    if (manner ? reading.tag(noun + 1) === Tag.mark : reading.reads(noun, The.statement)) return noun + 1;
    if (reading.tag(noun) !== Tag.noun) return at;
  }
  return at;
}

/** An adverb of manner: "said repeatedly". */
function afterAdverb(reading: Reading, at: number): number {
  const manner = reading.tag(at) === Tag.adverb && /(?:ly|again)$/.test(reading.form(at)) && !reading.opening(at + 1);
  return manner && !reading.reads(at, The.only) ? at + 1 : at;
}

/** The end of a cue whose verb ends before `at`, with the manner and the statement that it names ("said repeatedly", "said in a statement"). */
export const cueEnd = (reading: Reading, at: number): number => afterNoun(reading, afterAdverb(reading, at));
