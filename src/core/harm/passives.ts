import { VerbForm } from '../attribution/cues/inflect';
import { Tag } from '../attribution/grammar/place';
import type { Reading } from '../attribution/grammar/reading';
import { subjectBefore } from '../attribution/grammar/subject';
import { verbGroupStart } from '../attribution/grammar/verb-group';
import { Is } from '../attribution/grammar/word';
import { isAsserted } from '../clauses/asserted';
import { holdsAny } from '../clauses/holds-any';
import type { Range } from '../text/text';
import type { Harm } from './harm';
import { type HarmVerb, harmVerbsOf } from './harm-verbs';
import { ABODES, BUILT, CONTESTS, DISCHARGED, HARMLESS, UNREST, WEAPONS } from './harm-words';

const GET = new Set('got gets get getting'.split(' '));
const LEAVE = new Set('leave abandon evacuate'.split(' '));
const THINGS = new Set(['it', 'this', 'that']);
const BACKGROUND = new Set(['whose', 'which', 'where']);
/** How far before a passive a relative pronoun makes it part of what is told of something known. */
const RELATIVE_REACH = 8;
const FROM = new Set(['from', 'out', 'off']);
const LONGEST_SUBJECT = 8;
const LONGEST_PLACE = 7;
/** Behind one of these stands what somebody is criticised for. */
const JUDGING = new Set(['for', 'over', 'as', 'because']);
/** Harms that words, games and votes do as well. */
const FIGURATIVE = new Set('attack assault beat injure wound batter savage poison torch raid'.split(' '));

/** The verb group of a passive: what is shown of it, and what says whether it is stated as done. */
interface PassiveGroup extends Range {
  stated: Range;
}

function hasBe(reading: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (reading.is(at, Is.be) && reading.form(at) !== "'s") return true;
  return false;
}

/** "were detained and | beaten": the passive before the "and" holds for the second participle as well. */
function joinedGroup(reading: Reading, at: number, from: number): Range | undefined {
  if (reading.tag(at - 1) !== Tag.coordinator || !reading.isVerbForm(at - 2, VerbForm.participle)) return undefined;
  const before = { from: verbGroupStart(reading, at - 2, from), to: at - 1 };
  return hasBe(reading, before) ? before : undefined;
}

const statedBy = (stated: Range): PassiveGroup => ({ from: stated.from, to: stated.to, stated });

/** The verb group of a passive that ends at a participle, "get" included; undefined where it is none. */
function passiveGroup(reading: Reading, at: number, from: number): PassiveGroup | undefined {
  const joined = joinedGroup(reading, at, from);
  if (joined) return { from: at, to: at + 1, stated: joined };
  const start = verbGroupStart(reading, at, from);
  const group = { from: start, to: at + 1 };
  if (hasBe(reading, group)) return statedBy(group);
  if (!GET.has(reading.form(start - 1))) return undefined;
  return statedBy({ from: verbGroupStart(reading, start - 1, from), to: at + 1 });
}

/** Those to whom it was done: the subject, or what stands where one would. */
function subjectOf(reading: Reading, { from }: Range, start: number): Range {
  const subject = subjectBefore(reading, from, start);
  return subject && !subject.relative
    ? { from: Math.max(subject.from, from - LONGEST_SUBJECT), to: from }
    : { from: Math.max(start, from - LONGEST_SUBJECT), to: from };
}

/** "from their homes", "to flee". */
function takesAway(reading: Reading, at: number, { to }: Range): boolean {
  if (reading.form(at + 1) === 'to' && reading.form(at + 2) === 'flee') return true;
  const leaves = reading.form(at + 1) === 'to' && LEAVE.has(reading.form(at + 2));
  if (leaves) return holdsAny(reading.text, { from: at + 3, to: Math.min(to, at + LONGEST_PLACE) }, ABODES);
  return FROM.has(reading.form(at + 1)) && holdsAny(reading.text, { from: at + 2, to: Math.min(to, at + LONGEST_PLACE) }, ABODES);
}

/** The token behind the words that must follow a verb ("set | on fire"), or 0. */
function particleEnd(reading: Reading, { particle = '' }: HarmVerb, at: number): number {
  const words = particle.split(' ');
  return words.every((word, step) => reading.form(at + 1 + step) === word) ? at + 1 + words.length : 0;
}

function isHarm(reading: Reading, verb: HarmVerb, at: number, subject: Range, sentence: Range): boolean {
  if (!(verb.form & VerbForm.participle) || holdsAny(reading.text, subject, HARMLESS)) return false;
  if (THINGS.has(reading.form(subject.to - 1))) return false;
  if (verb.particle) return particleEnd(reading, verb, at) > 0;
  if (verb.removes) return takesAway(reading, at, sentence);
  if (verb.places) return holdsAny(reading.text, subject, BUILT);
  if (verb.lemma === 'injure' && !holdsAny(reading.text, sentence, UNREST)) return false;
  if (verb.lemma === 'shoot') return !/^(?:at|down)$/.test(reading.form(at + 1));
  return !FIGURATIVE.has(verb.lemma) || (!JUDGING.has(reading.form(at + 1)) && !holdsAny(reading.text, sentence, CONTESTS));
}

/** "when a woman is attacked": what happens now and then. */
const isHabit = (reading: Reading, { from, to }: Range): boolean =>
  /^(?:is|are)$/.test(reading.form(from)) && !holdsAny(reading.text, { from, to }, new Set(['being']));

/** "the war in which her son was killed": known before. */
const isRelative = (reading: Reading, { from }: Range, sentence: Range): boolean =>
  holdsAny(reading.text, { from: Math.max(sentence.from, from - RELATIVE_REACH), to: from }, BACKGROUND);

/** Whether a passive is stated as done: no habit, no bare "being attacked", nothing that may or will be. */
function isStated(reading: Reading, group: Range, sentence: Range): boolean {
  const isBare = /^(?:be|been|being)$/.test(reading.form(group.from)) && reading.form(group.from - 1) !== 'after';
  if (isBare || isHabit(reading, group) || isRelative(reading, group, sentence)) return false;
  return isAsserted(reading, group, sentence);
}

/** "Shots were fired": the weapon as the subject. */
function findDischarge(reading: Reading, group: Range, sentence: Range): Harm | undefined {
  if (!DISCHARGED.has(reading.form(group.to - 1))) return undefined;
  let from = group.from;
  while (from > sentence.from && reading.tag(from - 1) === Tag.noun && group.from - from < 3) from--;
  if (!holdsAny(reading.text, { from, to: group.from }, WEAPONS)) return undefined;
  return { from, to: group.to, form: 'passive', victims: { from, to: group.to } };
}

/** The harm that a passive at a participle tells of as a fact, whether or not an agent stands behind it. */
export function findPassive(reading: Reading, at: number, sentence: Range): Harm | undefined {
  const verbs = harmVerbsOf(reading.form(at));
  if (verbs.length === 0 && !DISCHARGED.has(reading.form(at))) return undefined;
  const group = passiveGroup(reading, at, sentence.from);
  if (!group || !isStated(reading, group.stated, sentence)) return undefined;
  const subject = subjectOf(reading, group, sentence.from);
  if (!verbs.some((verb) => isHarm(reading, verb, at, subject, sentence))) return findDischarge(reading, group, sentence);
  const ends = verbs.filter(({ particle }) => particle).map((verb) => particleEnd(reading, verb, at));
  return { from: group.from, to: Math.max(at + 1, ...ends), form: 'passive', victims: subject };
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
  if (!bare || (JUDGING.has(reading.form(at + 1)) && verbs.some(({ lemma }) => FIGURATIVE.has(lemma)))) return undefined;
  return holdsAny(reading.text, victims, HARMLESS) ? undefined : { from: at, to: at + 1, form: 'passive', victims };
}
