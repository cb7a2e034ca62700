import { VerbForm } from '../attribution/cues/inflect';
import { Tag } from '../attribution/grammar/place';
import type { Reading } from '../attribution/grammar/reading';
import { subjectBefore } from '../attribution/grammar/subject';
import { verbGroupStart } from '../attribution/grammar/verb-group';
import { Is } from '../attribution/grammar/word';
import { isAsserted } from '../clauses/asserted';
import type { Range } from '../text/text';
import type { Harm } from './harm';
import { type HarmVerb, harmVerbsOf } from './harm-verbs';
import { ABODES, BUILT, CONTESTS, DISCHARGED, HARMLESS, WEAPONS } from './harm-words';

const GET = new Set('got gets get getting'.split(' '));
const LEAVE = new Set('flee leave abandon evacuate'.split(' '));
const FROM = new Set(['from', 'out', 'off']);
const LONGEST_SUBJECT = 8;
const LONGEST_PLACE = 7;
/** Harms that words, games and votes do as well. */
const FIGURATIVE = new Set('attack assault beat injure wound batter savage poison torch raid'.split(' '));

function holdsAny(reading: Reading, { from, to }: Range, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has(reading.form(at))) return true;
  return false;
}

/** The verb group of a passive that ends at a participle, "get" included; undefined where it is none. */
function passiveGroup(reading: Reading, at: number, from: number): Range | undefined {
  const start = verbGroupStart(reading, at, from);
  for (let before = start; before < at; before++)
    if (reading.is(before, Is.be) && reading.form(before) !== "'s") return { from: start, to: at + 1 };
  return GET.has(reading.form(start - 1)) ? { from: verbGroupStart(reading, start - 1, from), to: at + 1 } : undefined;
}

/** Those to whom it was done: the subject, or what stands where one would. */
function subjectOf(reading: Reading, { from }: Range, start: number): Range {
  const subject = subjectBefore(reading, from, start);
  return subject && !subject.relative
    ? { from: Math.max(subject.from, from - LONGEST_SUBJECT), to: from }
    : { from: Math.max(start, from - LONGEST_SUBJECT), to: from };
}

/** "from their homes", "to flee". */
function takesAway(reading: Reading, at: number): boolean {
  if (reading.form(at + 1) === 'to') return LEAVE.has(reading.form(at + 2));
  return FROM.has(reading.form(at + 1)) && holdsAny(reading, { from: at + 2, to: at + LONGEST_PLACE }, ABODES);
}

function isHarm(reading: Reading, verb: HarmVerb, at: number, subject: Range, sentence: Range): boolean {
  if (!(verb.form & VerbForm.participle)) return false;
  if (verb.particle) return reading.form(at + 1) === verb.particle;
  if (verb.removes) return takesAway(reading, at);
  if (verb.places) return holdsAny(reading, subject, BUILT);
  if (holdsAny(reading, subject, HARMLESS)) return false;
  if (FIGURATIVE.has(verb.lemma) && holdsAny(reading, sentence, CONTESTS)) return false;
  return !/^(?:for|over|as|at|down|because)$/.test(reading.form(at + 1)) || reading.is(at + 2, Is.day | Is.month);
}

/** "when a woman is attacked": what happens now and then. */
const isHabit = (reading: Reading, { from, to }: Range): boolean =>
  /^(?:is|are)$/.test(reading.form(from)) && !holdsAny(reading, { from, to }, new Set(['being']));

const isRelative = (reading: Reading, group: Range): boolean =>
  reading.form(group.from - 1) === 'whose' || reading.form(group.from - 2) === 'whose';

/** "Shots were fired": the weapon as the subject. */
function findDischarge(reading: Reading, group: Range, sentence: Range): Harm | undefined {
  if (!DISCHARGED.has(reading.form(group.to - 1))) return undefined;
  let from = group.from;
  while (from > sentence.from && reading.tag(from - 1) === Tag.noun && group.from - from < 3) from--;
  if (!holdsAny(reading, { from, to: group.from }, WEAPONS)) return undefined;
  return { from, to: group.to, form: 'passive', victims: { from, to: group.to } };
}

/** The harm that a passive at a participle tells of as a fact, whether or not an agent stands behind it. */
export function findPassive(reading: Reading, at: number, sentence: Range): Harm | undefined {
  const verbs = harmVerbsOf(reading.form(at));
  if (verbs.length === 0 && !DISCHARGED.has(reading.form(at))) return undefined;
  const group = passiveGroup(reading, at, sentence.from);
  if (!group || isRelative(reading, group) || isHabit(reading, group) || !isAsserted(reading, group, sentence)) return undefined;
  const subject = subjectOf(reading, group, sentence.from);
  if (!verbs.some((verb) => isHarm(reading, verb, at, subject, sentence))) return findDischarge(reading, group, sentence);
  const particle = verbs.find((verb) => verb.particle === reading.form(at + 1))?.particle;
  return { from: group.from, to: particle ? at + 2 : at + 1, form: 'passive', victims: subject };
}

/** "Four killed at the march" in a headline: a passive without its "were". */
export function findHeadlinePassive(reading: Reading, at: number, sentence: Range): Harm | undefined {
  const verbs = harmVerbsOf(reading.form(at)).filter(
    ({ form, removes, places, particle }) =>
      form & VerbForm.participle && !removes && !places && (!particle || particle === reading.form(at + 1)),
  );
  if (verbs.length === 0 || reading.tag(at - 1) === Tag.auxiliary || at === sentence.from) return undefined;
  const next = reading.tag(at + 1);
  const bare = at + 1 === sentence.to || next === Tag.preposition || next === Tag.subordinator || reading.form(at + 1) === ',';
  const victims = { from: sentence.from, to: at };
  if (!bare || (/^(?:for|over|as|at)$/.test(reading.form(at + 1)) && verbs.some(({ lemma }) => FIGURATIVE.has(lemma)))) return undefined;
  return holdsAny(reading, victims, HARMLESS) ? undefined : { from: at, to: at + 1, form: 'passive', victims };
}
