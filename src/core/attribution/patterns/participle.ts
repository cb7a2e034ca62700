import type { Range } from '../../text/text';
import { VerbForm } from '../cues/inflect';
import type { Found } from '../found';
import { basePhraseStart, endsPhrase } from '../grammar/base-phrase';
import { isFiniteVerb, startsClause, startsPhrase } from '../grammar/clauses';
import { phraseEndingAt } from '../grammar/noun-phrase';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { sharedSubject, subjectBefore } from '../grammar/subject';
import { timeStart } from '../grammar/time';
import { verbGroupStart } from '../grammar/verb-group';
import { Is } from '../grammar/word';
import { contentAfter } from './content-after';
import type { Site } from './site';

const OPENERS = new Set('by while in after and before without from when or but as upon since of to for despite instead'.split(' '));

/** "was heard saying". */
const PERCEIVED = new Set('heard seen quoted caught recorded shown filmed cited spent'.split(' '));

const LONGEST_OPENING = 3;

/** Whether the participle opens its sentence, alone or after prepositions ("After", "In addition to"). */
function opensSentence({ reading, group, from }: Site): boolean {
  const before = group.from - 1;
  if (before < from) return true;
  if (!OPENERS.has(reading.form(before)) || group.from - from > LONGEST_OPENING) return false;
  return before === from || reading.tag(from) === Tag.preposition;
}

function sourceOf({ reading, group, from, previous, at }: Site): Range | undefined {
  if (previous?.source && (previous.cue?.from ?? at) < at) return previous.source;
  const before = group.from - 1;
  const shared = sharedSubject(reading, before, from);
  if (shared || reading.form(before) !== ',' || !endsPhrase(reading, before - 1)) return shared;
  const phrase = phraseEndingAt(reading, before - 1, from);
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
    const comma = quotation ? reading.form(mark - 1) === ',' : reading.form(mark) === ',';
    if (comma && startsPhrase(reading, mark + 1) && startsClause(reading, mark + 1, to)) return subjectOfClause(reading, mark + 1, to);
  }
  return undefined;
}

/** "voters saying they", "a letter saying that": the participle tells about the noun before it. */
function describes(site: Site): boolean {
  const { reading, group, cue, at, to } = site;
  const reports = cue.act === 'speech';
  return (
    reading.tag(group.from - 1) === Tag.noun &&
    reports &&
    (reading.form(at + 1) === 'that' || quotes(reading, at + 1) || startsClause(reading, at + 1, to) || saysOf(site))
  );
}

const quotes = (reading: Reading, at: number) =>
  reading.opening(at) !== undefined || (/^[,:]$/.test(reading.form(at)) && reading.opening(at + 1) !== undefined);

/** "with Ada calling it", "signs calling for": the verb has an object or its preposition. */
function saysOf({ reading, cue, at }: Site): boolean {
  return cue.prepositions.has(reading.form(at + 1)) || (cue.frames.has('object') && startsPhrase(reading, at + 1));
}

/** Who says what the noun before the participle says: its sender, where it is a letter and the like. */
function describedBy({ reading, group, from }: Site): Range | undefined {
  const time = timeStart(reading, group.from - 1, from);
  const noun = (time > from && endsPhrase(reading, time - 1) ? time : group.from) - 1;
  if (reading.is(noun, Is.occasion)) return sharedSubject(reading, noun, from);
  const start = basePhraseStart(reading, noun, from);
  const alone = reading.isCapital(noun) || reading.form(start - 1) === 'with';
  return alone && start >= from ? { from: start, to: noun + 1 } : phraseEndingAt(reading, noun, from);
}

/** ", saying that", "by calling it": the one who does it is the subject of the verb before. */
export function findParticiple(site: Site): Found | undefined {
  const { reading, group, from } = site;
  const before = group.from - 1;
  const open =
    reading.form(before) === ',' ||
    reading.isDash(before) ||
    reading.closing(before) ||
    OPENERS.has(reading.form(before)) ||
    PERCEIVED.has(reading.form(before)) ||
    before < from;
  const described = !open && describes(site);
  if (!open && !described) return undefined;
  const source = described ? describedBy(site) : sourceOf(site);
  return contentAfter(site, source ?? (opensSentence(site) ? subjectAhead(site) : undefined), 'participle');
}

export const isParticiple = ({ reading, at, group }: Site): boolean =>
  (reading.isVerbForm(at, VerbForm.ing) && !group.auxiliary) ||
  reading.tag(group.from) === Tag.ing ||
  reading.form(group.from) === 'having';
