import { Takes, takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import { isFiniteVerb } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { wordList } from '../grammar/word-list';
import { isInfinitive } from './last-clause';
import type { Limits } from './limits';

const SPEAKERS = wordList('he she they');
const PAST_AUXILIARIES = wordList('was were had did could would might');

/** Whether a verb can only be the report's: it says, or calls, accuses and the like. */
export const reports = (reading: Reading, at: number) =>
  reading
    .cues(at)
    .some((cue) => takes(cue, Takes.quote) || /^(?:call|cite|refer|accuse|describe|criticize|criticise|decline|refuse)$/.test(cue.lemma));

function skipAdverbs(reading: Reading, from: number): number {
  let at = from;
  while (reading.tag(at) === Tag.adverb) at++;
  return at;
}

/** Whether the content speaks of the past, by its first finite verb. */
function isPast(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isFiniteVerb(reading, at) || reading.quotation(at)) continue;
    return reading.tag(at) === Tag.auxiliary ? reading.isIn(at, PAST_AUXILIARIES) : reading.isVerbForm(at, VerbForm.past);
  }
  return false;
}

/** Whether a verb stands in the past, by its first auxiliary or its form. */
function isPastGroup(reading: Reading, verb: number): boolean {
  let first = verb;
  while (reading.tag(first - 1) === Tag.auxiliary || reading.tag(first - 1) === Tag.adverb) first--;
  while (reading.tag(first) === Tag.adverb) first++;
  return reading.tag(first) === Tag.auxiliary ? reading.isIn(first, PAST_AUXILIARIES) : reading.isVerbForm(first, VerbForm.past);
}

/** Whether the nearest comma before `at` opens a relative clause. */
function isInRelative(reading: Reading, at: number, from: number): boolean {
  for (let comma = at - 1; comma > from; comma--) if (reading.reads(comma, The.comma)) return reading.tag(comma + 1) === Tag.wh;
  return false;
}

/** "said the dam leaks and will fail": after a clause, a verb that reports nothing is still what is reported. */
function isReported(reading: Reading, coordinator: number, from: number, { kind }: Limits): boolean {
  if (kind === 'object' || !reading.reads(coordinator, The.and) || isInfinitive(reading, from)) return false;
  let verb = coordinator + 1;
  while (reading.tag(verb) === Tag.auxiliary || reading.tag(verb) === Tag.adverb) verb++;
  return (reading.tag(verb) !== Tag.verb && reading.tag(verb) !== Tag.ing) || !reading.reports(verb);
}

/** Whether the verb after "and" or "but" has the reporting verb's subject: "said X and left". */
export function sharesSubject(reading: Reading, coordinator: number, from: number, limits: Limits): boolean {
  const { cue } = limits;
  const verb = skipAdverbs(reading, coordinator + 1);
  if (!reading.reads(coordinator - 1, The.comma) && isInRelative(reading, coordinator, from)) return false;
  if (cue === undefined || reading.quotation(verb)) return false;
  const tag = reading.tag(verb);
  const ing = reading.isVerbForm(verb, VerbForm.ing);
  if (ing && tag === Tag.ing) return reading.tag(cue) === Tag.ing && reports(reading, verb);
  if (tag === Tag.auxiliary) {
    const past = reading.isIn(verb, PAST_AUXILIARIES);
    return isPastGroup(reading, cue) === past && !isPast(reading, from, coordinator) && !isReported(reading, coordinator, from, limits);
  }
  if (tag !== Tag.verb || reading.isVerbForm(verb, VerbForm.base)) return false;
  if (reading.tag(cue) === Tag.ing) return reports(reading, verb);
  const form = VerbForm.past | VerbForm.s;
  const alike = (reading.verb(verb) & reading.verb(cue) & form) !== 0;
  return alike && (reports(reading, verb) || (reading.reads(coordinator - 1, The.comma) && !isPast(reading, from, coordinator)));
}

/** "said “X” and left": a verb of the reporting verb's tense after content that was quoted whole. */
function leavesQuotation(reading: Reading, coordinator: number, from: number, { cue }: Limits): boolean {
  const verb = skipAdverbs(reading, coordinator + 1);
  if (cue === undefined || reading.closing(coordinator - 1)?.from !== from || reading.tag(verb) !== Tag.verb) return false;
  return (reading.verb(verb) & reading.verb(cue) & (VerbForm.past | VerbForm.s)) !== 0;
}

/** "said X and she accused Y": a reporting verb with a pronoun for its subject. */
function reportsAgain(reading: Reading, coordinator: number): boolean {
  const subject = skipAdverbs(reading, coordinator + 1);
  if (!reading.isIn(subject, SPEAKERS) || reading.quotation(subject)) return false;
  let verb = subject + 1;
  while (reading.tag(verb) === Tag.adverb || reading.tag(verb) === Tag.auxiliary) verb++;
  const particle = reading.form(verb + 1);
  const cues = reading.cues(verb).filter((cue) => !cue.particle || cue.particle === particle);
  return reading.tag(verb) === Tag.verb && cues.some((cue) => cue.act === 'speech' && takes(cue, Takes.quote | Takes.object));
}

/** Whether the content ends before the "and" or "but" at `at`. */
export function endsAtCoordinator(reading: Reading, at: number, from: number, limits: Limits): boolean {
  const verb = skipAdverbs(reading, at + 1);
  if (limits.kind === 'object' && !reading.reads(at, The.or) && reading.tag(verb) === Tag.verb && isFiniteVerb(reading, verb)) return true;
  return (
    sharesSubject(reading, at, from, limits) ||
    reportsAgain(reading, at) ||
    leavesQuotation(reading, at, from, limits) ||
    (limits.kind === 'object' && reading.reads(at, The.but))
  );
}
