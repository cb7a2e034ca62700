import { Takes } from '../cues/cue';
import { Tag } from './place';
import type { Reading } from './reading';
import { The } from './the';
import { timeLength } from './time';
import { When } from './when';
import { Is } from './word';
import { wordList } from './word-list';

const PREPOSITIONS = wordList('in on at during via through from before after by with to outside inside following of when while as');
const SHORT = wordList('to of');
const LONGEST_PHRASE = 18;
const LONGEST_SHORT = 9;
const LONGEST_NAME = 8;

const MARKS = wordList(', : ;');
const QUESTIONS = wordList('if whether why how');

const endsPhraseAt = (reading: Reading, at: number) => reading.isIn(at, MARKS) || reading.isDash(at);

/** A quoted title of a programme or a book, rather than words that somebody said. */
function isTitle(reading: Reading, at: number, to: number): boolean {
  const quotation = reading.opening(at);
  if (!quotation || quotation.to - at > LONGEST_NAME || quotation.to >= to - 1) return false;
  return reading.isCapital(at + 1) && (reading.isCapital(quotation.to - 2) || reading.isCapital(quotation.to - 3));
}

/** Whether the words before a quotation, its comma or its colon lead to it with a verb of their own. */
export function isCue(reading: Reading, last: number): boolean {
  const at = reading.isWord(last) ? last : last - 1;
  return (reading.tag(at) === Tag.verb || reading.tag(at) === Tag.ing) && reading.takes(at, Takes.quote);
}

/** Where the prepositional phrase at `at` gives way to what is reported; -1 where it goes on too long for that. */
function phraseEnd(reading: Reading, at: number, to: number): number {
  const limit = Math.min(to, at + (reading.isIn(at, SHORT) ? LONGEST_SHORT : LONGEST_PHRASE));
  let next = at + 1;
  while (next < limit) {
    if (reading.reads(next, The.that) && next > at + 1 && reading.tag(next - 1) !== Tag.preposition) return next;
    if (reading.opening(next) && isCue(reading, next - 1)) return -1;
    if (reading.opening(next)) {
      if (!isTitle(reading, next, to)) return next;
      next = reading.opening(next)?.to ?? next + 1;
      continue;
    }
    if (reading.isIn(next, QUESTIONS) && next > at + 1) return next;
    if (reading.reads(next, The.colon) && isCue(reading, next)) return -1;
    if (
      endsPhraseAt(reading, next) ||
      (timeLength(reading, next) > 0 && reading.tag(next) !== Tag.determiner && reading.tag(next - 1) !== Tag.determiner)
    )
      return next;
    next++;
  }
  return next >= to - 1 ? to : -1;
}

/** An adverb by its form that is an adjective before a noun: "long lines". */
const isAdjective = (reading: Reading, at: number) =>
  reading.tag(at + 1) === Tag.noun && !reading.isCapital(at + 1) && !reading.is(at, Is.manner);

/** Steps over what tells when, where or how something was said, between a cue and its content. */
export const skipAdjuncts = (reading: Reading, from: number, to: number): number =>
  mayOpenAdjunct(reading, from) ? overAdjuncts(reading, from, to) : from;

const mayOpenAdjunct = (reading: Reading, at: number): boolean =>
  reading.tag(at) === Tag.adverb || reading.says(at, When.opens) || reading.isIn(at, PREPOSITIONS);

function overAdjuncts(reading: Reading, from: number, to: number): number {
  let at = from;
  for (let adjuncts = 0; adjuncts < 4 && at < to; adjuncts++) {
    const time = timeLength(reading, at);
    const adverb =
      reading.tag(at) === Tag.adverb && !reading.opening(at + 1) && !reading.is(at, Is.determiner) && !isAdjective(reading, at);
    if (time) at += time;
    else if (adverb) at++;
    else {
      const end =
        reading.isIn(at, PREPOSITIONS) && reading.tag(at) !== Tag.determiner && reading.tag(at) !== Tag.to
          ? phraseEnd(reading, at, to)
          : -1;
      if (end < 0) break;
      at = end;
    }
  }
  return at;
}
