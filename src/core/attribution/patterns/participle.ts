import type { Range } from '../../text/text';
import { VerbForm } from '../cues/inflect';
import type { Found } from '../found';
import { basePhraseStart, endsPhrase } from '../grammar/base-phrase';
import { startsClause, startsPhrase } from '../grammar/clauses';
import { phraseEndingAt } from '../grammar/noun-phrase';
import { phraseStartingAt } from '../grammar/phrase-after';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { sharedSubject } from '../grammar/subject';
import { timeStart } from '../grammar/time';
import { Is } from '../grammar/word';
import { contentAfter } from './content-after';
import type { Site } from './site';

const OPENERS = new Set('by while in after and before without from when or but as upon since of to for despite instead'.split(' '));

/** "was heard saying". */
const PERCEIVED = new Set('heard seen quoted caught recorded shown filmed cited spent'.split(' '));

const opensSentence = ({ reading, group, from }: Site) =>
  group.from - 1 < from || (group.from - 2 < from && OPENERS.has(reading.form(group.from - 1)));

function sourceOf({ reading, group, from, previous, at }: Site): Range | undefined {
  if (previous?.source && (previous.cue?.from ?? at) < at) return previous.source;
  const before = group.from - 1;
  const shared = sharedSubject(reading, before, from);
  if (shared || reading.form(before) !== ',' || !endsPhrase(reading, before - 1)) return shared;
  const phrase = phraseEndingAt(reading, before - 1, from);
  return phrase && !phrase.afterVerb && !phrase.afterPreposition ? phrase : undefined;
}

/** "Saying it was time, Ada left": the source is the subject of the clause that follows. */
function withSubjectAfter({ reading, to }: Site, found: Found): Found {
  const comma = found.content.at(-1)?.to ?? to;
  const source = reading.form(comma) === ',' && startsClause(reading, comma + 1, to) ? phraseStartingAt(reading, comma + 1, to) : undefined;
  return source ? { ...found, source } : found;
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
  const found = contentAfter(site, described ? describedBy(site) : sourceOf(site), 'participle');
  return found && !found.source && opensSentence(site) ? withSubjectAfter(site, found) : found;
}

export const isParticiple = ({ reading, at, group }: Site): boolean =>
  (reading.isVerbForm(at, VerbForm.ing) && !group.auxiliary) ||
  reading.tag(group.from) === Tag.ing ||
  reading.form(group.from) === 'having';
