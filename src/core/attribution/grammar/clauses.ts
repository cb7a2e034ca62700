import { VerbForm } from '../cues/inflect';
import type { Reading } from './reading';
import { Tag } from './tags';
import { Is } from './word';

const LOOK_AHEAD = 22;

/** Whether the word is a verb with a tense of its own, not a participle that describes the noun before it. */
export function isFinite(reading: Reading, at: number): boolean {
  const tag = reading.tag(at);
  if (tag === Tag.auxiliary) return true;
  if (tag !== Tag.verb || reading.tag(at - 1) === Tag.to) return false;
  const bare = reading.isVerbForm(at, VerbForm.participle) && !/^(?:said|told|had)$/.test(reading.form(at));
  return !(
    bare &&
    /^(?:by|in|at|with|as|for|from|to|on)$/.test(reading.form(at + 1)) &&
    reading.tag(at - 1) === Tag.noun &&
    !reading.isCapital(at - 1)
  );
}

/** Whether a clause with a subject and a finite verb begins at `from`. */
export function startsClause(reading: Reading, from: number, to: number): boolean {
  const limit = Math.min(to, from + LOOK_AHEAD);
  if (reading.tag(from) === Tag.preposition && !reading.is(from, Is.subordinator)) return false;
  for (let at = from; at < limit; at++) {
    if (!reading.isWord(at) && reading.tag(at) !== Tag.noun) {
      if (/^[,;:]$/.test(reading.form(at)) || reading.isDash(at)) return false;
      continue;
    }
    if (at > from && [Tag.subordinator, Tag.wh, Tag.that].some((tag) => tag === reading.tag(at))) return false;
    if (at > from && isFinite(reading, at)) return true;
  }
  return false;
}

/** Whether a noun phrase can begin here. */
export function startsPhrase(reading: Reading, at: number): boolean {
  const tag = reading.tag(at);
  return (
    tag === Tag.determiner ||
    tag === Tag.pronoun ||
    tag === Tag.noun ||
    (tag === Tag.adverb && reading.is(at, Is.determiner)) ||
    (tag === Tag.that && reading.tag(at + 1) === Tag.noun)
  );
}
