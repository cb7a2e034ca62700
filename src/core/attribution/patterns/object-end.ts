import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { timeLength } from '../grammar/time';
import { Is } from '../grammar/word';

const ENDS_OBJECT = new Set('although though but amid'.split(' '));

function isOccasion(reading: Reading, at: number): boolean {
  if (!/^(?:in|on|at|during)$/.test(reading.form(at))) return false;
  if (reading.form(at) === 'on' && reading.form(at + 2) === 'condition') return true;
  return /^(?:a|an|the|his|her)$/.test(reading.form(at + 1)) && reading.is(at + 2, Is.occasion);
}

const SITES = new Set('twitter facebook instagram youtube television radio tv'.split(' '));

/** "backed the plan on Monday", "on Facebook": when or where it was said, unless the object goes on after it ("a speech on Monday that"). */
function saysWhen(reading: Reading, at: number): boolean {
  if (reading.form(at) !== 'on') return false;
  const next = at + (SITES.has(reading.form(at + 1)) ? 2 : reading.is(at + 1, Is.day) ? timeLength(reading, at) : 0);
  return next > at && !/^(?:that|than|of)$/.test(reading.form(next)) && !reading.opening(next);
}

const AFTER_NAMES = new Set('in at during after before because when while by last this early earlier since through despite'.split(' '));

/** Whether a stretch is nothing but a name or a pronoun, to which no phrase of time or place belongs. */
function isNameOnly(reading: Reading, from: number, to: number): boolean {
  if (reading.tag(from) === Tag.pronoun) return to === from + 1;
  for (let at = from; at < to; at++) if (reading.isWord(at) && !reading.isCapital(at)) return false;
  return reading.isWord(to - 1);
}

/** Whether a noun phrase that is reported from `from` on ends before `at`. */
export function endsObject(reading: Reading, at: number, from: number): boolean {
  const form = reading.form(at);
  const adjunct = (AFTER_NAMES.has(form) && !reading.isCapital(at) && reading.form(at + 1) !== 'name') || timeLength(reading, at) > 0;
  if (adjunct && isNameOnly(reading, from, at)) return true;
  if (ENDS_OBJECT.has(form) || isOccasion(reading, at) || saysWhen(reading, at)) return true;
  return reading.tag(at) === Tag.ing && reading.tag(at - 1) === Tag.noun && /^(?:saying|adding|calling|arguing)$/.test(form);
}
