import { VerbForm } from '../attribution/cues/inflect';
import { Tag } from '../attribution/grammar/place';
import type { Reading } from '../attribution/grammar/reading';
import { verbGroupStart } from '../attribution/grammar/verb-group';
import { Is } from '../attribution/grammar/word';
import { isTitleCase } from '../clauses/title-case';
import type { Range } from '../text/text';
import { harmVerbsOf } from './harm-verbs';
import { BLAME, DOERS, FIGHTS, VIOLENCE } from './harm-words';

/** A stretch of a report in which somebody who did a harm may be named. */
export interface Window extends Range {
  reading: Reading;
  /** 1 for tokens of those who only tell of it. */
  reporters: Uint8Array;
  /** 1 for tokens of those to whom it was done. */
  victims: Uint8Array;
}

/** Behind one of these stands where or to whom it was done. */
const PLACING = new Set(['on', 'at', 'near', 'outside', 'opposite', 'beside', 'toward', 'towards']);
const OPPOSING = new Set(['with', 'against', 'between', 'among']);
const STARTING = new Set(
  'launched launches carried carry staged stages mounted mounts conducted conducts led ordered waged opened'.split(' '),
);
const LONGEST_NOUN = 4;
const LONGEST_OBJECT = 5;

/** "on a police station": the doers' noun only tells where. */
function isPlace(reading: Reading, at: number): boolean {
  for (let before = at - 1; before > at - LONGEST_NOUN; before--) {
    if (PLACING.has(reading.form(before))) return true;
    if (reading.tag(before) !== Tag.determiner && reading.tag(before) !== Tag.noun) return false;
  }
  return false;
}

/** "an army raid", "a Norlandic air strike", "the army’s shelling": a doer before the noun of an act. */
export function hasOwner(reading: Reading, at: number): boolean {
  const first = reading.text.sentences[reading.text.sentenceOf[at] ?? -1]?.from ?? 0;
  const isTitle = isTitleCase(reading.text, { from: at, to: at + 1 });
  for (let before = at - 1; before >= Math.max(first, at - LONGEST_NOUN); before--) {
    const form = reading.form(before);
    if (reading.tag(before) === Tag.possessor || DOERS.has(form) || /^(?:their|his|its|her|our)$/.test(form)) return true;
    if (reading.tag(before) !== Tag.noun && reading.tag(before) !== Tag.ing && reading.tag(before) !== Tag.verb) return false;
    if (reading.isCapital(before) && before > first && !isTitle) return true;
  }
  return false;
}

/** "shelling by the army", "fire from the ridge posts". */
const hasSender = (reading: Reading, at: number): boolean =>
  reading.form(at + 1) === 'by' || (reading.form(at + 1) === 'from' && reading.tag(at + 2) !== Tag.mark);

/** "launched an attack": somebody does. */
function isStarted(reading: Reading, at: number): boolean {
  for (let before = at - 1; before > at - LONGEST_OBJECT; before--) if (STARTING.has(reading.form(before))) return true;
  return false;
}

/** "clashes with ...", "fighting between ...": both sides are named. */
function isFought(reading: Reading, at: number): boolean {
  if (!FIGHTS.has(reading.form(at))) return false;
  for (let next = at + 1; next < at + LONGEST_NOUN; next++) if (OPPOSING.has(reading.form(next))) return true;
  return hasOwner(reading, at);
}

const ENDS_REDUCED = Tag.preposition;

/** "people killed in the raid": a participle that only describes. */
const isReduced = (reading: Reading, at: number): boolean => {
  const next = reading.tag(at + 1);
  return (
    next === ENDS_REDUCED || next === Tag.mark || next === Tag.coordinator || next === Tag.subordinator || reading.is(at + 1, Is.adverb)
  );
};

/** Whether a harm is told of with its doer as the subject: "shot three men", "killing nine", "opened fire". */
export function isActiveHarm(reading: Reading, at: number): boolean {
  const fires =
    /^(?:fired|firing|fires|detonated|detonating)$/.test(reading.form(at)) ||
    (reading.form(at) === 'fire' && /^open/.test(reading.form(at - 1)));
  if (!fires && !harmVerbsOf(reading.form(at)).some(({ removes }) => !removes)) return false;
  return (fires && reading.form(at) === 'fire') || isActive(reading, at);
}

/** Whether a verb has who does it as its subject: no passive, no infinitive, no participle that only describes. */
export function isActive(reading: Reading, at: number): boolean {
  if (reading.tag(at) !== Tag.verb && reading.tag(at) !== Tag.ing) return false;
  for (let before = verbGroupStart(reading, at, 0); before < at; before++)
    if (reading.is(before, Is.be)) return reading.isVerbForm(at, VerbForm.ing) && reading.form(before) !== 'being';
  if (reading.tag(at - 1) === Tag.to || reading.form(at + 1) === 'of') return false;
  return reading.tag(at) === Tag.ing
    ? reading.tag(at - 1) !== Tag.determiner
    : !(reading.isVerbForm(at, VerbForm.participle) && isReduced(reading, at));
}

function isNamedAt(window: Window, at: number): boolean {
  const { reading } = window;
  const form = reading.form(at);
  if (window.reporters[at] || window.victims[at]) return false;
  if (BLAME.has(form) || isFought(reading, at) || isActiveHarm(reading, at)) return true;
  if (VIOLENCE.has(form) && (hasOwner(reading, at) || hasSender(reading, at) || isStarted(reading, at))) return true;
  return DOERS.has(form) && !isPlace(reading, at);
}

/** Whether anybody who could have done a harm is named in a window, or the report says that nobody knows who did. */
export function namesDoer(window: Window): boolean {
  for (let at = window.from; at < window.to; at++) if (isNamedAt(window, at)) return true;
  return false;
}
