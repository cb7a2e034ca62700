import { isFiniteVerb, startsClause, startsPhrase } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { Is } from '../grammar/word';

const LONGEST = 40;

/** Whether what is reported is an infinitive: "to go", "not to go". */
export const isInfinitive = (reading: Reading, from: number): boolean =>
  reading.tag(reading.reads(from, The.not) ? from + 1 : from) === Tag.to;

/** Whether "and" or "but" joins a clause with a subject to an infinitive: "wants to go, but nobody lets her" goes back to the report's own voice. */
export function leavesInfinitive(reading: Reading, coordinator: number, from: number, to: number): boolean {
  const next = coordinator + 1;
  return isInfinitive(reading, from) && startsPhrase(reading, next) && startsClause(reading, next, to);
}

/** Whether the clause around goes on after a later comma or dash: "the ferry, which is old, was sold". */
function resumes(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    if (reading.isWord(at) || (!reading.reads(at, The.comma) && !reading.isDash(at))) continue;
    const after = reading.closing(at + 1) ? at + 2 : at + 1;
    const next = reading.tag(after) === Tag.adverb ? after + 1 : after;
    if (isFiniteVerb(reading, next)) return true;
  }
  return false;
}

/** Whether a clause may be more than a remark on a name: it reports, quotes, or tells what could be. */
function mayBeReported(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + LONGEST); at++)
    if (reading.opening(at) || reading.is(at, Is.modal) || (reading.tag(at) === Tag.verb && reading.reports(at))) return true;
  return false;
}

/**
 * Whether a relative clause on a name opens at the comma or dash at `mark` and ends the sentence ("the ferry belongs to Lim, who lives in
 * Kesh"): it tells who or what was named, in the report's own voice.
 */
export function isLastRelative(reading: Reading, mark: number, to: number): boolean {
  const next = mark + 1;
  if (reading.tag(next) !== Tag.wh || !/^(?:which|who|whose|whom|where)$/.test(reading.form(next))) return false;
  return reading.isCapital(mark - 1) && !mayBeReported(reading, next, to) && !resumes(reading, next + 1, to);
}

/** ", which he called": the relative clause is a report of its own, and ends the sentence. */
const reportsItself = (reading: Reading, wh: number, to: number): boolean =>
  reading.reads(wh, The.which) &&
  reading.tag(wh + 1) === Tag.pronoun &&
  reading.tag(wh + 2) === Tag.verb &&
  reading.reports(wh + 2) &&
  !resumes(reading, wh + 3, to);

/** ", compared with 40 percent": the report puts another figure beside the one that was given. */
const compares = (reading: Reading, at: number): boolean => reading.reads(at, The.compared) && /^\d/.test(reading.form(at + 2));

/** Whether the report speaks again after the comma or dash at `mark`: with a report inside it, a figure beside it, or a noun phrase that sums it up. */
export function leavesClause(reading: Reading, mark: number, to: number): boolean {
  const next = mark + 1;
  return (
    reportsItself(reading, next, to) ||
    compares(reading, next) ||
    (reading.isDash(mark) && /^(?:the|an|though|although)$/.test(reading.form(next)))
  );
}
