import { VerbForm } from '../cues/inflect';
import { endsPhrase, OBJECT_PRONOUNS } from './base-phrase';
import { DESCRIBES_NOTHING } from './clauses';
import { Tag } from './place';
import type { Reading } from './reading';
import { The } from './the';
import { verbGroupStart } from './verb-group';
import { Is } from './word';
import { wordList } from './word-list';

/** Prepositions that also open a clause: what stands after them is its subject. */
const OPENS_CLAUSE = wordList('as than after before since until till');

/** The noun that an infinitive hangs on, over the verb that it hangs on itself: "who spoke to explain". */
function hostOfInfinitive(reading: Reading, to: number, from: number): number {
  let before = to - 1;
  while (before > from && reading.tag(before) === Tag.adverb) before--;
  if (reading.tag(before) === Tag.verb && before > from) return hostOfVerb(reading, before, from);
  return endsPhrase(reading, before) ? before : -1;
}

/** Where the noun ends that a relative clause, an infinitive or a participle ending before `start` hangs on; -1 where nothing does. */
function hostOfVerb(reading: Reading, verb: number, from: number): number {
  const group = verbGroupStart(reading, verb, from);
  const before = group - 1;
  if (before < from) return -1;
  const tag = reading.tag(before);
  const bare = tag === Tag.pronoun && reading.is(before, Is.subject) && reading.tag(before - 1) === Tag.noun;
  if (tag === Tag.wh || tag === Tag.that || bare) return endsPhrase(reading, before - 1) ? before - 1 : -1;
  if (tag === Tag.to) return hostOfInfinitive(reading, before, from);
  return -1;
}

function hostOfParticiple(reading: Reading, verb: number, from: number): number {
  let before = verb - 1;
  while (before >= from && (reading.tag(before) === Tag.adverb || reading.reads(before, The.being))) before--;
  return before >= from &&
    endsPhrase(reading, before) &&
    (!reading.isCapital(before) || reading.is(before, Is.role)) &&
    !reading.is(before, Is.subject)
    ? before
    : -1;
}

/** Whether a verb can be a participle that describes the noun before it. */
const describes = (reading: Reading, verb: number) =>
  reading.isVerbForm(verb, VerbForm.participle) && !reading.isIn(verb, DESCRIBES_NOTHING);

function hostOfPreposition(reading: Reading, preposition: number, from: number): number {
  if (reading.isIn(preposition, OPENS_CLAUSE)) return -1;
  let before = preposition - 1;
  while (before >= from && (reading.tag(before) === Tag.adverb || reading.tag(before) === Tag.preposition)) before--;
  if (before < from) return -1;
  const tag = reading.tag(before);
  if (tag === Tag.verb) {
    const relative = hostOfVerb(reading, before, from);
    if (relative >= 0 || !describes(reading, before)) return relative;
    return hostOfParticiple(reading, before, from);
  }
  if (tag === Tag.ing) return hostOfIng(reading, before, from);
  if (tag === Tag.coordinator && !reading.reads(before, The.but)) return before > from && endsPhrase(reading, before - 1) ? before - 1 : -1;
  if (reading.isIn(before, OBJECT_PRONOUNS) && reading.tag(before - 1) === Tag.verb) return hostOfVerb(reading, before - 1, from);
  return endsPhrase(reading, before) && !reading.is(before, Is.time | Is.day) ? before : -1;
}

function hostOfIng(reading: Reading, ing: number, from: number): number {
  let before = ing - 1;
  while (before >= from && reading.tag(before) === Tag.adverb) before--;
  if (before < from) return -1;
  if (reading.tag(before) === Tag.preposition) return hostOfPreposition(reading, before, from);
  return endsPhrase(reading, before) ? before : -1;
}

/** The last token of the noun that what stands before `start` ties this phrase to; -1 where the phrase stands alone. */
export function hostBefore(reading: Reading, start: number, from: number): number {
  const before = start - 1;
  if (before < from) return -1;
  const tag = reading.tag(before);
  if (tag === Tag.preposition) return hostOfPreposition(reading, before, from);
  if (tag === Tag.verb) return hostOfVerb(reading, before, from);
  if (tag === Tag.auxiliary) return hostOfVerb(reading, before, from);
  if (tag === Tag.ing) return hostOfIng(reading, before, from);
  return -1;
}
