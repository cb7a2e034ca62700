import { opensOccasion } from '../grammar/occasion';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { timeLength } from '../grammar/time';
import { Is } from '../grammar/word';
import { wordList } from '../grammar/word-list';

const ENDS_OBJECT = wordList('although though but amid');

const isOccasion = (reading: Reading, at: number): boolean =>
  (reading.reads(at, The.on) && reading.reads(at + 2, The.condition)) || opensOccasion(reading, at, 1);

/** The object goes on with one of these after a time. */
const GOES_ON = wordList('that than of');
const SITES = wordList('twitter facebook instagram youtube television radio tv');

/** "backed the plan on Monday", "on Facebook": when or where it was said, unless the object goes on after it ("a speech on Monday that"). */
function saysWhen(reading: Reading, at: number): boolean {
  if (!reading.reads(at, The.on)) return false;
  const next = at + (reading.isIn(at + 1, SITES) ? 2 : reading.is(at + 1, Is.day) ? timeLength(reading, at) : 0);
  return next > at && !reading.isIn(next, GOES_ON) && !reading.opening(next);
}

const AFTER_NAMES = wordList('in at during after before because when while by last this early earlier since through despite');

/** Whether a stretch is nothing but a name or a pronoun, to which no phrase of time or place belongs. */
function isNameOnly(reading: Reading, from: number, to: number): boolean {
  if (reading.tag(from) === Tag.pronoun) return to === from + 1;
  for (let at = from; at < to; at++) if (reading.isWord(at) && !reading.isCapital(at)) return false;
  return reading.isWord(to - 1);
}

const SAYING = wordList('saying adding calling arguing');

/** Whether a noun phrase that is reported from `from` on ends before `at`. */
export function endsObject(reading: Reading, at: number, from: number): boolean {
  const adjunct =
    (reading.isIn(at, AFTER_NAMES) && !reading.isCapital(at) && !reading.reads(at + 1, The.name)) || timeLength(reading, at) > 0;
  if (adjunct && isNameOnly(reading, from, at)) return true;
  if (reading.isIn(at, ENDS_OBJECT) || isOccasion(reading, at) || saysWhen(reading, at)) return true;
  return reading.tag(at) === Tag.ing && reading.tag(at - 1) === Tag.noun && reading.isIn(at, SAYING);
}
