import type { Range } from '../../text/text';
import { Takes, takes } from '../cues/cue';
import { NOUN_LEADS, nounCueOf } from '../cues/nouns';
import type { Found } from '../found';
import { basePhraseStart } from '../grammar/base-phrase';
import { hasFiniteVerb, isFiniteVerb } from '../grammar/clauses';
import { Tag, tagBits } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { Is } from '../grammar/word';
import { contentEnd } from './content-end';
import type { Scope } from './site';

const LONGEST_ADJECTIVES = 4;
const CLAUSE_OPENERS = tagBits(Tag.subordinator, Tag.coordinator, Tag.that);
const CLAUSE_WORDS = tagBits(Tag.wh, Tag.that, Tag.subordinator);

/** The possessor before a noun ("Ada's", "their") and where the cue begins. */
function possessorOf({ reading, from }: Scope, noun: number): { source: Range; cue: number } | undefined {
  let at = noun - 1;
  while (at >= from && noun - at < LONGEST_ADJECTIVES && (reading.tag(at) === Tag.noun || reading.tag(at) === Tag.adverb)) at--;
  if (reading.tag(at) === Tag.possessor) {
    const start = basePhraseStart(reading, at - 1, from);
    return start < from ? undefined : { source: { from: start, to: at + 1 }, cue: at + 1 };
  }
  return reading.is(at, Is.possessive) ? { source: { from: at, to: at + 1 }, cue: at + 1 } : undefined;
}

/** Whether the noun only tells how something was said: "said in a statement that". */
function hangsOnVerb({ reading, from }: Scope, noun: number): boolean {
  let at = noun - 1;
  while (at >= from && noun - at < LONGEST_ADJECTIVES && (reading.tag(at) === Tag.noun || reading.tag(at) === Tag.determiner)) at--;
  return reading.tag(at) === Tag.preposition && reading.is(noun, Is.occasion);
}

/** Whether a noun phrase opens its clause, so that the verb of the clause follows what the noun reports. */
function isSubject({ reading, from }: Scope, start: number): boolean {
  const before = start - 1;
  return before < from || reading.isTagged(before, CLAUSE_OPENERS) || (reading.tag(before) === Tag.mark && !reading.quotation(before));
}

/** "Despite claims that he left, she stayed": the noun stands in a phrase that opens the sentence, and its clause follows after a comma. */
function isInOpening({ reading, from }: Scope, noun: number): boolean {
  const opens = reading.tag(from) === Tag.preposition || reading.tag(from) === Tag.subordinator;
  if (!opens || hasFiniteVerb(reading, from, noun)) return false;
  for (let at = from; at < noun; at++) if (reading.reads(at, The.comma)) return false;
  return true;
}

/** Whether a noun phrase or an infinitive has a clause of its own before the sentence's next comma: "his promise to sell the dam that Lim built". */
function hasClause(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to && !reading.reads(at, The.comma); at++) if (reading.isTagged(at, CLAUSE_WORDS)) return true;
  return false;
}

/** "a claim that she denied": the clause tells of the claim, whose name is its object, and not what is claimed. */
const lacksObject = (reading: Reading, end: number): boolean =>
  reading.tag(end - 1) === Tag.verb && reading.cues(end - 1).some((cue) => takes(cue, Takes.object) && !takes(cue, Takes.quote));

/** "Ada's claim that", "their call for", "the claim that". */
export function findNominal(scope: Scope, at: number): Found | undefined {
  const { reading, to } = scope;
  const cue = reading.tag(at) === Tag.noun && reading.isIn(at + 1, NOUN_LEADS) ? nounCueOf(reading.form(at)) : undefined;
  if (!cue) return undefined;
  const next = reading.form(at + 1);
  if (!cue.prepositions.has(next)) return undefined;
  const possessor = possessorOf(scope, at);
  if (!possessor && (next !== 'that' || hangsOnVerb(scope, at))) return undefined;
  if (next === 'that' && isFiniteVerb(reading, at + 2)) return undefined;
  const clause = next === 'that' || next === 'to';
  const from = clause ? at + 1 : at + 2;
  const opens = isSubject(scope, possessor?.source.from ?? basePhraseStart(reading, at, scope.from));
  const kind = next === 'that' ? 'clause' : 'object';
  const verbs = opens && (next === 'that' || !hasClause(reading, from, to)) ? Number(next === 'that') : undefined;
  const end = contentEnd(reading, from, { kind, to, subordinate: isInOpening(scope, at), verbs });
  if (end === undefined || (clause && lacksObject(reading, end))) return undefined;
  return {
    source: possessor?.source,
    cue: { from: possessor?.cue ?? at, to: from === at + 1 ? at + 1 : at + 2 },
    content: [{ from, to: end }],
    lemma: cue.lemma,
    act: cue.act,
    direction: cue.direction,
    pattern: 'noun',
  };
}
