import { VerbForm } from '../cues/inflect';
import { hasFiniteVerb, isFiniteVerb, startsClause, startsPhrase } from '../grammar/clauses';
import { Tag, tagBits } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { wordList } from '../grammar/word-list';
import { reports, sharesSubject } from './coordinator';
import { isInfinitive, isLastRelative, leavesClause, leavesInfinitive } from './last-clause';
import type { Limits } from './limits';
import { hasOwnCue, isCueAt } from './own-cue';

const CONTRASTS = wordList('but while although though whereas despite after prompting');
const CONTINUES = wordList(
  'including with particularly especially such or an like from in if because of to at followed rather not ranging also well his',
);
const LONGEST_ITEM = 16;
const AND_OR = wordList('and or');

function isList(reading: Reading, comma: number, to: number): boolean {
  for (let at = comma + 1; at < Math.min(to, comma + LONGEST_ITEM); at++) {
    if (reading.reads(at, The.comma) && reading.isIn(at + 1, AND_OR)) return true;
    if (reading.isIn(at, AND_OR) && at - comma < 6 && at > comma + 1) return true;
    if (isFiniteVerb(reading, at)) return false;
  }
  return false;
}

/** A comma inside a noun phrase: between adjectives, or before a state's short form ("Tarn, Neb."). */
function isInPhrase(reading: Reading, comma: number): boolean {
  const next = comma + 1;
  if (reading.isCapital(next) && reading.form(next).endsWith('.')) return true;
  const adjectives = reading.tag(next) === Tag.noun && !reading.isCapital(next) && reading.tag(next + 1) === Tag.noun;
  return adjectives && (reading.tag(comma - 2) === Tag.determiner || reading.reads(comma - 2, The.comma));
}

/** "Ada, who has left, of theft": an aside inside the object, which goes on after it. */
function isAside(reading: Reading, comma: number, to: number): boolean {
  if (reading.tag(comma + 1) !== Tag.wh && reading.tag(comma + 1) !== Tag.determiner) return false;
  for (let at = comma + 2; at < Math.min(to, comma + 24); at++) if (reading.reads(at, The.comma)) return reading.isIn(at + 1, GOES_ON);
  return false;
}

const GOES_ON = wordList('of as to');

const RESUMPTIVE = new Set(
  'move charge claim step swipe reference sign proportion figure point level margin trend total increase decrease drop position stance notion strategy tactic allegation assertion development prospect accusation nod'.split(
    ' ',
  ),
);

/** "..., a claim that": a noun that sums up what was said is the report's own. */
function resumes(reading: Reading, comma: number, to: number): boolean {
  for (let at = comma + 2; at < Math.min(to, comma + 6) && reading.tag(at) === Tag.noun; at++)
    if (RESUMPTIVE.has(reading.form(at))) return true;
  return false;
}

/** Whether another dash follows that closes an aside. */
function hasPartner(reading: Reading, dash: number, to: number): boolean {
  for (let at = dash + 1; at < Math.min(to, dash + 24); at++) if (reading.isDash(at) && at + 1 < to - 1) return true;
  return false;
}

/** Whether the content ends before the comma or dash at `at`. */
export function endsAtComma(reading: Reading, at: number, from: number, limits: Limits): boolean {
  const { kind, to, subordinate } = limits;
  const next = at + 1;
  const word = reading.name(next);
  if (word === The.according) return at - from > 1;
  if (at === from + 1 && reading.tag(from) === Tag.that) return false;
  if (reading.tag(next) === Tag.ing && reports(reading, next)) return true;
  if (
    isCueAt(reading, next) &&
    reading.isVerbForm(next, VerbForm.past | VerbForm.s) &&
    (kind !== 'clause' || hasFiniteVerb(reading, from, at))
  )
    return true;
  if (
    subordinate &&
    !reading.isDash(at) &&
    at - from > (kind === 'object' ? 0 : 1) &&
    startsPhrase(reading, next) &&
    !reading.reports(next)
  ) {
    if (startsClause(reading, next, to)) return true;
  }
  if (reading.tag(next) === Tag.coordinator && (sharesSubject(reading, next, from, limits) || leavesInfinitive(reading, next, from, to)))
    return true;
  if (reading.isDash(at) && hasPartner(reading, at, to)) return false;
  if (kind === 'object' && isAside(reading, at, to)) return false;
  if ((word === The.a || word === The.an) && resumes(reading, at, to)) return true;
  if (word === The.while && reading.tag(next + 1) === Tag.ing && reports(reading, next + 1)) return true;
  if (isLastRelative(reading, at, to)) return true;
  if (leavesClause(reading, at, to)) return true;
  if (word === The.which || word === The.a) return kind === 'object' || isInfinitive(reading, from);
  if (word === The.an && isInfinitive(reading, from)) return true;
  if (word === The.and) return kind === 'object' || hasOwnCue(reading, next, to);
  if (word === The.as) return hasOwnCue(reading, next, to);
  if (reading.isIn(next, CONTRASTS)) return kind === 'object' || word === The.prompting || hasOwnCue(reading, next, to);
  return kind === 'object' && !reading.isIn(next, CONTINUES) && !isList(reading, at, to) && !isInPhrase(reading, at);
}

/** After one of these a verb is that of another clause inside. */
const BEFORE_OWN_VERB = tagBits(Tag.wh, Tag.that, Tag.subordinator, Tag.pronoun, Tag.coordinator);

/** Whether a clause inside another ends before `at`: at a comma that a verb follows once it has its own, or at a verb too many. */
export function endsInside(reading: Reading, at: number, seen: number, most: number): boolean {
  if (reading.reads(at, The.comma) || reading.isDash(at))
    return seen >= most && (isFiniteVerb(reading, at + 1) || reading.tag(at + 1) === Tag.coordinator);
  if (seen !== most || !isFiniteVerb(reading, at) || isFiniteVerb(reading, at - 1) || reading.tag(at - 1) === Tag.adverb) return false;
  return !reading.isTagged(at - 1, BEFORE_OWN_VERB);
}
