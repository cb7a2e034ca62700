import { Takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import { endsPhrase } from '../grammar/base-phrase';
import { startsPhrase } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { timeLength } from '../grammar/time';
import { leadsOn } from './site';

/** Whether a verb outside quotation marks can have a quotation for its content. */
export const isCueAt = (reading: Reading, at: number): boolean =>
  reading.tag(at) === Tag.verb && reading.takes(at, Takes.quote) && !reading.quotation(at);

/** Whether a verb in its base form has a tense: "aides say", "they did not say". */
function hasSubject(reading: Reading, at: number): boolean {
  let before = at - 1;
  while (reading.tag(before) === Tag.adverb) before--;
  if (reading.tag(before) === Tag.auxiliary) return /^(?:do|does|did|don't|doesn't|didn't)$/.test(reading.form(before));
  return endsPhrase(reading, before);
}

/** Whether a stretch has a reporting verb of its own. */
export function hasOwnCue(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isCueAt(reading, at) || (reading.isVerbForm(at, VerbForm.base) && !hasSubject(reading, at))) continue;
    const next = at + 1;
    if (
      next >= to ||
      !reading.isWord(next) ||
      reading.tag(next) === Tag.that ||
      reading.tag(next) === Tag.wh ||
      startsPhrase(reading, next) ||
      timeLength(reading, next)
    )
      return true;
    if (reading.cues(at).some((cue) => leadsOn(reading, cue, next))) return true;
  }
  return false;
}
