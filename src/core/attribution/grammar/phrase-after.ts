import type { Range } from '../../text/text';
import { VerbForm } from '../cues/inflect';
import { relativeReports } from './aside';
import { isFiniteVerb } from './clauses';
import { mayOpenOccasion, opensOccasion } from './occasion';
import { Tag } from './place';
import type { Reading } from './reading';
import { The } from './the';
import { timeLength } from './time';
import { Is } from './word';
import { wordList } from './word-list';

const LONGEST_QUOTED = 6;
const LONGEST_TITLE = 9;
/** "author of “The Long Winter of Tarn”". */
const LONGEST_BOOK = 18;
const LONGEST_BRACKET = 10;
const JOINING_MARKS = wordList("& / '");
const CLAUSE_MARKS = wordList(', ; :');
const ENDS_APPOSITION = wordList(
  'adding saying noting referring in on during at as but and while when after according citing speaking calling urging describing',
);
const APPOSITION_STARTS = wordList(
  'another acting managing ranking founding a an the who whose then now his her its their one director president chairman head professor founder author senior former executive chief co-founder vice managing editor deputy assistant associate spokesman spokeswoman',
);
/** Pronouns that a phrase may go on after: "some of the". */
const COUNTED = wordList('one some many those several both all none another others');
const IN_TITLES = wordList('of for from');
const AFTER_ROLES = wordList('in with to');

interface Scan {
  end: number;
  next: number;
}

/** "in an interview", "on Tuesday": what no name goes on with. */
function isOccasion(reading: Reading, at: number): boolean {
  if (!mayOpenOccasion(reading, at)) return false;
  return timeLength(reading, at) > 0 || opensOccasion(reading, at, 2);
}

function startsApposition(reading: Reading, at: number, to: number): boolean {
  const form = reading.form(at);
  if (relativeReports(reading, at)) return false;
  if (reading.isIn(at, APPOSITION_STARTS) || reading.is(at, Is.role)) return true;
  if (/^\d{2}$/.test(form)) return true;
  if (reading.isCapital(at) && /^[dr]-/.test(form)) return true;
  return reading.tag(at) === Tag.noun && !reading.is(at, Is.day | Is.time) && !hasVerbBeforeComma(reading, at, to);
}

/** Whether a finite verb stands before the next comma, outside a relative clause. */
function hasVerbBeforeComma(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to && !reading.isIn(at, CLAUSE_MARKS); at++) {
    if (reading.tag(at) === Tag.wh || reading.tag(at) === Tag.that || reading.opening(at)) return false;
    if (isFiniteVerb(reading, at)) return true;
  }
  return false;
}

const isYear = (form: string) => /^(?:19|20)\d\d$/.test(form);

/** How long the quoted words at `at` may be to belong to a phrase: a title after "of" may be longer. */
const longestAt = (reading: Reading, at: number, otherwise: number): number =>
  reading.isIn(at - 1, IN_TITLES) && reading.isCapital(at + 1) ? LONGEST_BOOK : otherwise;

/** The end of a title or a word in quotation marks that a phrase runs over, or -1 where the marks open what is said. */
function titleEnd(reading: Reading, at: number, to: number): number {
  const quotation = reading.opening(at);
  const inside = quotation && reading.isWord(at - 1) && quotation.to - at <= longestAt(reading, at, LONGEST_TITLE) && quotation.to < to;
  return inside ? quotation.to : -1;
}

/** The end of what follows a comma after a name: "a nurse from Tarn", "R-Ky.", "who runs the port". */
function appositionEnd(reading: Reading, comma: number, to: number): number {
  let at = comma + 1;
  const clause = reading.tag(at) === Tag.wh;
  while (at < to && !reading.reads(at, The.semicolon) && !reading.reads(at, The.colon)) {
    if (reading.opening(at)) {
      const end = titleEnd(reading, at, to);
      if (end < 0) break;
      at = end;
      continue;
    }
    if (reading.reads(at, The.comma)) {
      const next = at + 1;
      const verb = isFiniteVerb(reading, next) && !reading.form(next).endsWith('ed');
      const ofThing = reading.reads(next, The.which) || relativeReports(reading, next);
      if (reading.isIn(next, ENDS_APPOSITION) || reading.opening(next) || verb || ofThing || reading.tag(next) === Tag.ing) break;
    }
    if (!clause && ((isOccasion(reading, at) && !isYear(reading.form(at + 1))) || reading.is(at, Is.day))) break;
    at++;
  }
  while (at - 1 > comma && !reading.isWord(at - 1) && !reading.reads(at - 1, The.closing) && !reading.closing(at - 1)) at--;
  return at;
}

function clauseEnd(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && !reading.isIn(at, CLAUSE_MARKS)) {
    const end = reading.opening(at) ? titleEnd(reading, at, to) : at + 1;
    if (end < 0) break;
    at = end;
  }
  while (at - 1 > from && !reading.isWord(at - 1) && !reading.closing(at - 1)) at--;
  return at;
}

function scanMark(reading: Reading, at: number, to: number, end: number): Scan | undefined {
  if (reading.reads(at, The.opening)) {
    let close = at;
    while (close < to && !reading.reads(close, The.closing) && close - at < LONGEST_BRACKET) close++;
    return reading.reads(close, The.closing) ? { end: close + 1, next: close + 1 } : undefined;
  }
  if (reading.isIn(at, JOINING_MARKS)) return { end, next: at + 1 };
  const quotation = reading.opening(at);
  if (quotation && quotation.to - at <= longestAt(reading, at, LONGEST_QUOTED) && quotation.to < to)
    return { end: quotation.to, next: quotation.to };
  return undefined;
}

function continuesWithPreposition(reading: Reading, at: number): boolean {
  if (isOccasion(reading, at)) return false;
  if (reading.isIn(at, IN_TITLES) || reading.reads(at, The.close) || reading.reads(at - 1, The.close)) return true;
  if (reading.reads(at, The.at)) return reading.isCapital(at + 1) || reading.tag(at + 1) === Tag.determiner;
  return reading.isIn(at, AFTER_ROLES) && reading.is(at - 1, Is.role | Is.evidence | Is.occasion);
}

function scanWord(reading: Reading, at: number, to: number, seen: boolean): Scan | undefined {
  const tag = reading.tag(at);
  if (tag === Tag.possessor || tag === Tag.noun || tag === Tag.determiner) {
    const leaves = seen && (timeLength(reading, at) > 0 || reading.is(at, Is.day));
    return leaves && tag !== Tag.possessor ? undefined : { end: at + 1, next: at + 1 };
  }
  if (seen && reading.reads(at, The.others)) return { end: at + 1, next: at + 1 };
  if (tag === Tag.coordinator && seen && !reading.reads(at, The.but)) {
    const next =
      reading.isCapital(at + 1) ||
      reading.tag(at + 1) === Tag.determiner ||
      reading.is(at + 1, Is.role) ||
      reading.reads(at + 1, The.others);
    return next && at + 1 < to ? { end: at, next: at + 1 } : undefined;
  }
  if (tag === Tag.preposition && seen && continuesWithPreposition(reading, at)) return { end: at, next: at + 1 };
  if (tag === Tag.adverb && !seen && reading.tag(at + 1) === Tag.noun) return { end: at, next: at + 1 };
  return undefined;
}

/** A participle that tells about the noun before it: "a source involved in the talks". */
function describes(reading: Reading, at: number): boolean {
  const tag = reading.tag(at);
  const participle = tag === Tag.ing || (tag === Tag.verb && reading.isVerbForm(at, VerbForm.participle));
  return participle && reading.tag(at - 1) === Tag.noun && !reading.isCapital(at - 1);
}

/** The noun phrase that begins at `from`, with its apposition and relative clause ("Ada Lim, a nurse from Tarn"); undefined where none does. */
export function phraseStartingAt(reading: Reading, from: number, to: number): Range | undefined {
  if (reading.tag(from) === Tag.pronoun && !reading.isIn(from, COUNTED)) return { from, to: from + 1 };
  let end = from;
  let seen = false;
  let at = from;
  while (at < to) {
    if (reading.reads(at, The.comma) && seen) {
      if (startsApposition(reading, at + 1, to)) end = appositionEnd(reading, at, to);
      break;
    }
    if (seen && (reading.reads(at, The.who) || describes(reading, at))) {
      end = clauseEnd(reading, at, to);
      break;
    }
    if (reading.tag(at) === Tag.pronoun && at === from) {
      seen = true;
      end = ++at;
      continue;
    }
    const step: Scan | undefined =
      reading.isWord(at) || reading.tag(at) === Tag.noun ? scanWord(reading, at, to, seen) : scanMark(reading, at, to, end);
    if (!step) break;
    seen ||= reading.tag(at) === Tag.noun || step.next - at > 1;
    if (step.next === at + 1 && reading.tag(at) !== Tag.preposition && reading.tag(at) !== Tag.coordinator) end = Math.max(end, step.end);
    else if (step.next > at + 1) end = step.end;
    at = step.next;
  }
  return seen && end > from ? { from, to: end } : undefined;
}
