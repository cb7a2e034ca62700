import { VerbForm } from '../cues/inflect';
import { Tag } from './place';
import type { Reading } from './reading';
import { The } from './the';
import { Is } from './word';
import { wordList } from './word-list';

const LOOK_AHEAD = 22;
const LONGEST_ASIDE = 40;

/** Past forms with "to" that describe no noun as "asked to" does. */
const TAKES_TO = wordList(
  'refused declined agreed wanted tried failed hoped began vowed managed decided voted sought chose continued intended seemed appeared pledged promised threatened attempted claimed struggled tended happened proceeded aspired wished hesitated helped',
);

/** Past forms that describe no noun before them. */
export const DESCRIBES_NOTHING = wordList('said told had');
const AFTER_PARTICIPLE = wordList('by in at with as for from to on');
const ENDS = wordList('; :');

/** Whether the word is a verb with a tense of its own, not a participle that describes the noun before it. */
export function isFiniteVerb(reading: Reading, at: number): boolean {
  const tag = reading.tag(at);
  if (tag === Tag.auxiliary) return true;
  if (tag !== Tag.verb || reading.tag(at - 1) === Tag.to) return false;
  const bare = reading.isVerbForm(at, VerbForm.participle) && !reading.isIn(at, DESCRIBES_NOTHING);
  return !(
    bare &&
    reading.isIn(at + 1, AFTER_PARTICIPLE) &&
    !(reading.reads(at + 1, The.to) && reading.isIn(at, TAKES_TO)) &&
    reading.tag(at - 1) === Tag.noun &&
    !reading.isCapital(at - 1)
  );
}

/** Whether a stretch has a finite verb. */
export function hasFiniteVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteVerb(reading, at)) return true;
  return false;
}

/** Whether a verb follows the aside that opens with the comma or dash at `open`: "the port, built in 1902, is". */
function verbAfterAside(reading: Reading, open: number, to: number): boolean {
  for (let at = open + 1; at < Math.min(to, open + LONGEST_ASIDE); at++) {
    if (!reading.isSame(at, open)) continue;
    const next = reading.opening(at + 1) ? at + 2 : at + 1;
    return isFiniteVerb(reading, reading.tag(next) === Tag.adverb ? next + 1 : next);
  }
  return false;
}

/** Whether a clause with a subject and a finite verb begins at `from`. */
export function startsClause(reading: Reading, from: number, to: number): boolean {
  const limit = Math.min(to, from + LOOK_AHEAD);
  if (reading.tag(from) === Tag.preposition && !reading.is(from, Is.subordinator)) return false;
  if (reading.tag(from) === Tag.pronoun) {
    if (reading.form(from).includes("'") || (reading.is(from, Is.subject) && reading.opening(from + 1))) return true;
  }
  let needed = 1;
  for (let at = from; at < limit; at++) {
    const tag = reading.tag(at);
    if (!reading.isWord(at) && tag !== Tag.noun) {
      if (reading.isIn(at, ENDS)) return false;
      if (reading.reads(at, The.comma) || reading.isDash(at)) return verbAfterAside(reading, at, to);
      continue;
    }
    if (at === from) continue;
    if (tag === Tag.subordinator) return false;
    if (tag === Tag.wh || tag === Tag.that) needed++;
    if (isFiniteVerb(reading, at) && !isFiniteVerb(reading, at - 1) && --needed === 0) return true;
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
