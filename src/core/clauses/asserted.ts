import { Tag } from '../attribution/grammar/place';
import type { Reading } from '../attribution/grammar/reading';
import { Is } from '../attribution/grammar/word';
import type { Range } from '../text/text';

const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest', 'should', 'until']);
const NOBODY = new Set(['no', 'nobody', 'none', 'neither', 'nothing', 'never', 'nor', 'few', 'hardly', 'without']);
/** How far before a verb a condition or a denial still governs it. */
const REACH = 14;
const MODALS = new Set('will would can could may might shall should must'.split(' '));

const isModal = (reading: Reading, at: number): boolean =>
  MODALS.has(reading.form(at)) || (reading.is(at, Is.modal) && reading.form(at).includes("n't"));

function hasDoubt(reading: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (isModal(reading, at) || reading.is(at, Is.negation)) return true;
  return false;
}

function isUnderCondition(reading: Reading, { from }: Range, start: number): boolean {
  for (let at = from - 1; at >= Math.max(start, from - REACH); at--) {
    const form = reading.form(at);
    if (CONDITIONS.has(form) || NOBODY.has(form) || reading.is(at, Is.negation)) return true;
    if (form === ',' || form === ';' || form === ':') return false;
  }
  return false;
}

/**
 * Whether a verb group states something as a fact: not denied, not what may or will be, no infinitive, under no condition and in no question.
 * @param sentence what of the sentence is looked at
 */
export const isAsserted = (reading: Reading, group: Range, sentence: Range): boolean =>
  !hasDoubt(reading, group) &&
  reading.tag(group.from - 1) !== Tag.to &&
  reading.form(group.from - 1) !== 'to' &&
  !/'(?:ll|d)$/.test(reading.form(group.from - 1)) &&
  !isUnderCondition(reading, group, sentence.from) &&
  reading.form(sentence.to - 1) !== '?';
