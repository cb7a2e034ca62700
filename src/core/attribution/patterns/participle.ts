import type { Range } from '../../text/text';
import { Takes, takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import type { Found } from '../found';
import { basePhraseStart, endsPhrase } from '../grammar/base-phrase';
import { isFiniteVerb, startsClause, startsPhrase } from '../grammar/clauses';
import { phraseEndingAt } from '../grammar/noun-phrase';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { sharedSubject, subjectBefore } from '../grammar/subject';
import { COMMA_OR_COLON, The } from '../grammar/the';
import { timeStart } from '../grammar/time';
import { verbGroupStart } from '../grammar/verb-group';
import { Is } from '../grammar/word';
import { wordList } from '../grammar/word-list';
import { contentAfter } from './content-after';
import { leadsOn, type Site } from './site';

const OPENERS = wordList('by while in after and before without from when or but as upon since to despite instead');

/** "was heard saying". */
const PERCEIVED = wordList('heard seen quoted caught recorded shown filmed cited spent');

const LONGEST_OPENING = 3;

/** Whether the participle opens its sentence, alone or after prepositions ("After", "In addition to"). */
function opensSentence({ reading, group, from }: Site): boolean {
  const before = group.from - 1;
  if (before < from) return true;
  if (!reading.isIn(before, OPENERS) || group.from - from > LONGEST_OPENING) return false;
  return before === from || reading.tag(from) === Tag.preposition || reading.tag(from) === Tag.coordinator;
}

function sourceOf({ reading, group, from, previous, at }: Site): Range | undefined {
  if (previous?.source && (previous.cue?.from ?? at) < at) return previous.source;
  const before = group.from - 1;
  const scrap = reading.closing(before);
  const shared = sharedSubject(reading, scrap ? scrap.from - 1 : before, from);
  const comma = reading.isIn(before, OPENERS) ? before - 1 : before;
  if (shared || !reading.reads(comma, The.comma) || !endsPhrase(reading, comma - 1)) return shared;
  const phrase = phraseEndingAt(reading, comma - 1, from);
  return phrase && !phrase.afterVerb && !phrase.afterPreposition ? phrase : undefined;
}

const FARTHEST_SUBJECT = 40;

/** The subject of the first finite verb after `from`. */
function subjectOfClause(reading: Reading, from: number, to: number): Range | undefined {
  for (let verb = from + 1; verb < to; verb++) {
    if (!isFiniteVerb(reading, verb)) continue;
    const subject = subjectBefore(reading, verbGroupStart(reading, verb, from), from);
    if (subject && !subject.relative) return { from: subject.from, to: subject.to };
  }
  return undefined;
}

/** "Saying it was time, Ada left": the source is the subject of the clause that follows. */
function subjectAhead({ reading, at, to }: Site): Range | undefined {
  for (let mark = at + 1; mark < Math.min(to, at + FARTHEST_SUBJECT); mark++) {
    const quotation = reading.opening(mark);
    if (quotation) mark = quotation.to - 1;
    const comma = quotation ? reading.reads(mark - 1, The.comma) : reading.reads(mark, The.comma);
    if (comma && startsPhrase(reading, mark + 1) && startsClause(reading, mark + 1, to)) return subjectOfClause(reading, mark + 1, to);
  }
  return undefined;
}

/** "voters saying they", "a letter saying that": the participle tells about the noun before it. */
function describes(site: Site): boolean {
  const { reading, group, cue, at, to } = site;
  const reports = cue.act === 'speech' || showsEvidence(site);
  return (
    reading.tag(group.from - 1) === Tag.noun &&
    reports &&
    (reading.reads(at + 1, The.that) || quotes(reading, at + 1) || startsClause(reading, at + 1, to) || saysOf(site))
  );
}

/** "a survey showing that". */
const showsEvidence = ({ reading, group, cue }: Site): boolean => takes(cue, Takes.evidence) && reading.is(group.from - 1, Is.evidence);

const quotes = (reading: Reading, at: number) =>
  reading.opening(at) !== undefined || (reading.isIn(at, COMMA_OR_COLON) && reading.opening(at + 1) !== undefined);

/** "with Ada calling it", "signs calling for": the verb has an object or its preposition. */
function saysOf({ reading, cue, at }: Site): boolean {
  return leadsOn(reading, cue, at + 1) || (takes(cue, Takes.object | Takes.evidence) && startsPhrase(reading, at + 1));
}

/** "a letter", "statements": what somebody sent or wrote. */
const isDocument = (reading: Reading, noun: number): boolean => reading.is(noun, Is.document);

/** The verb group that sends the document before the participle ("issued a statement saying"): with it the participle is one cue. */
function senderVerb({ reading, group, from }: Site): number | undefined {
  const noun = describedNoun(reading, group.from, from);
  if (!isDocument(reading, noun)) return undefined;
  const verb = basePhraseStart(reading, noun, from) - 1;
  return verb > from && isFiniteVerb(reading, verb) && !reading.cues(verb).some(({ particle }) => !particle)
    ? verbGroupStart(reading, verb, from)
    : undefined;
}

const TURNS = new Set(
  'begin begins began start starts started open opens opened close closes closed end ends ended conclude concludes concluded finish finishes finished respond responds responded reply replies replied react reacts reacted'.split(
    ' ',
  ),
);

/** The verb group that says where in the talk the participle stands: "began by saying", "responded by calling". */
function turnVerb({ reading, group, from }: Site): number | undefined {
  const verb = group.from - 2;
  const turn = verb >= from && reading.reads(group.from - 1, The.by) && reading.tag(verb) === Tag.verb && TURNS.has(reading.form(verb));
  return turn ? verbGroupStart(reading, verb, from) : undefined;
}

/** The noun that a participle tells about, over a time: "a statement on Monday saying". */
function describedNoun(reading: Reading, participle: number, from: number): number {
  const time = timeStart(reading, participle - 1, from);
  return (time > from && endsPhrase(reading, time - 1) ? time : participle) - 1;
}

/** Who says what the noun before the participle says: its sender, where it is a letter and the like. */
function describedBy(site: Site): Range | undefined {
  const { reading, group, from } = site;
  const noun = describedNoun(reading, group.from, from);
  if (isDocument(reading, noun) && !showsEvidence(site)) return sharedSubject(reading, noun, from);
  const start = basePhraseStart(reading, noun, from);
  const alone = reading.isCapital(noun) || reading.reads(start - 1, The.with) || showsEvidence(site);
  return alone && start >= from ? { from: start, to: noun + 1 } : phraseEndingAt(reading, noun, from);
}

/** "accused of saying that", "criticised for saying that": said, where a clause follows; "a way of calling it" is no report. */
const followsNoun = ({ reading, group, at }: Site): boolean =>
  /^(?:of|for)$/.test(reading.form(group.from - 1)) && reading.tag(at + 1) === Tag.that;

/** Whether the participle opens a clause of its own, after a mark or a word that leads to one. */
function opensClause(site: Site): boolean {
  const { reading, group, from } = site;
  const before = group.from - 1;
  if (before < from || reading.reads(before, The.comma) || reading.isDash(before) || reading.closing(before)) return true;
  return reading.isIn(before, OPENERS) || reading.isIn(before, PERCEIVED) || followsNoun(site);
}

/** ", saying that", "by calling it": the one who does it is the subject of the verb before. */
export function findParticiple(site: Site): Found | undefined {
  const open = opensClause(site);
  const described = !open && describes(site);
  if (!open && !described) return undefined;
  const source = described ? describedBy(site) : sourceOf(site);
  const found = contentAfter(site, source ?? (opensSentence(site) ? subjectAhead(site) : undefined), 'participle');
  if (found?.cue) found.cue.from = (described ? senderVerb(site) : turnVerb(site)) ?? found.cue.from;
  return found;
}

export const isParticiple = ({ reading, at, group }: Site): boolean =>
  (reading.isVerbForm(at, VerbForm.ing) && !group.auxiliary) ||
  reading.tag(group.from) === Tag.ing ||
  reading.reads(group.from, The.having);
