import { CUE_PARTICLES, CUE_PREPOSITIONS } from '../cues';
import { Takes, takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import { beforeAdverbs } from './adverbs';
import { OBJECT_PRONOUNS } from './base-phrase';
import { Tag, tagBits } from './place';
import type { Reading } from './reading';
import { The } from './the';
import { ALSO, Is } from './word';
import { wordList } from './word-list';

/** Past forms that no noun takes before it. */
const ALWAYS_VERBS = wordList('said told wrote thought knew argued insisted');
/** Past participles that stand before nouns as adjectives do. */
const ADJECTIVES = wordList(
  'registered retired undecided elected unnamed unidentified armed detained displaced injured wounded convicted leaked experienced educated skilled married divorced exiled jailed ousted disgraced embattled renowned respected seasoned hooded masked bespectacled uninsured unemployed employed pledged bonded divided united organised organized established mixed so-called self-described aged combined',
);
const AFTER_NOUN_ONLY = VerbForm.past | VerbForm.participle;
const ANY_FORM = VerbForm.base | VerbForm.s | VerbForm.past | VerbForm.participle | VerbForm.ing;

/** Where the text begins no tag stands before a word. */
const NOTHING = -1;
/** What a name or a noun phrase is made of. */
const NAMING = tagBits(Tag.noun, Tag.determiner, Tag.possessor);

const TO_OR_THERE = wordList('to there');
const ENDS = wordList('. ,');

/** What follows a verb rather than a noun: an object, a clause, a quotation. */
function complementFollows(reading: Reading, at: number): boolean {
  const next = at + 1;
  if (next >= reading.count) return false;
  if (!reading.isWord(next)) return reading.opening(next) !== undefined || reading.reads(next, The.colon);
  if (reading.reads(next, The.that))
    return !reading.is(next + 1, Is.auxiliary) && !reading.isVerbForm(next + 1, VerbForm.past | VerbForm.s);
  if (reading.isIn(next, TO_OR_THERE) || reading.is(next, Is.determiner | Is.pronoun | Is.wh)) return true;
  if (reading.is(next, Is.adverb) && reading.reads(next + 1, The.that)) return true;
  return reading.isCapital(next) || leadsWith(reading, at);
}

/** Whether the preposition or the particle of a reporting verb follows it. */
function leadsWith(reading: Reading, at: number): boolean {
  if (!reading.isIn(at + 1, CUE_PREPOSITIONS) && !reading.isIn(at + 1, CUE_PARTICLES)) return false;
  const form = reading.form(at + 1);
  return reading.cues(at).some(({ prepositions, particle }) => particle === form || prepositions.has(form));
}

const PLURAL_BEFORE = wordList('people men women police data they we i you who which that');

const pluralBefore = (reading: Reading, at: number): boolean => reading.is(at, Is.plural) || reading.isIn(at, PLURAL_BEFORE);

const SINGULAR_BEFORE = wordList('he she it this that each every another');
const PLURAL_HEADS = wordList(
  'percent % majority half most both many some all few two-thirds three-quarters one-third those others police people men women',
);
const LONGEST_SUBJECT = 16;

/** Where the clause begins that a verb at `last + 1` would be the first verb of; -1 where it has a verb already. */
function clauseStart(reading: Reading, last: number): number {
  let joined = -1;
  for (let at = last; at >= 0 && last - at < LONGEST_SUBJECT; at--) {
    const tag = reading.tag(at);
    if (tag === Tag.mark || tag === Tag.subordinator || tag === Tag.that || tag === Tag.wh) return at + 1;
    if (tag === Tag.verb || tag === Tag.auxiliary) return joined;
    if (tag === Tag.coordinator && joined < 0) joined = at + 1;
    if (at === 0) return 0;
  }
  return -1;
}

/** Whether the head of the subject before a verb is plural: "most in Tarn", "men under 35", "64 percent". */
function hasPluralSubject(reading: Reading, last: number): boolean {
  const start = clauseStart(reading, last);
  if (start < 0) return false;
  let at = start;
  while (at <= last && (reading.tag(at) === Tag.adverb || reading.tag(at) === Tag.determiner)) at++;
  if (reading.isIn(at - 1, PLURAL_HEADS)) return true;
  let head = -1;
  while (at <= last && (reading.tag(at) === Tag.noun || reading.tag(at) === Tag.pronoun || reading.tag(at) === Tag.possessor)) head = at++;
  if (head < 0) return false;
  return (
    reading.is(head, Is.plural) ||
    reading.isIn(head, PLURAL_HEADS) ||
    reading.form(head).endsWith('%') ||
    (reading.is(head, Is.pronoun) && !reading.isIn(head, SINGULAR_BEFORE))
  );
}

/** Whether what is shown can begin at `at`; where it stands before the verb, the clause ends ("..., new filings show."). */
const mayBeShown = (reading: Reading, at: number): boolean =>
  reading.isWord(at) ? !reading.is(at, Is.preposition) : reading.isIn(at, ENDS);

/** "polls show voters", "findings suggest prices": a verb of evidence after what gives it, before a noun. */
const showsAfter = (reading: Reading, at: number, before: number): boolean =>
  reading.is(before, Is.evidence) && reading.takes(at, Takes.evidence) && mayBeShown(reading, at + 1);

/** "where polls show", "as records show": what gives evidence, with its verb after it. */
function givesEvidence(reading: Reading, at: number): boolean {
  if (!reading.is(at, Is.evidence) || !reading.isVerbForm(at + 1, VerbForm.base) || !reading.takes(at + 1, Takes.evidence)) return false;
  return reading.is(at, Is.plural) && mayBeShown(reading, at + 2);
}

const LONGEST_REST = 16;

/** Whether a reporting verb may have an object in what follows. */
const mayTakeObject = (reading: Reading, at: number): boolean =>
  reading.reports(at) && reading.isWord(at + 1) && !reading.is(at + 1, Is.preposition | Is.auxiliary);

/** "Boatmen support lower tolls.": the clause has no other word that can be its verb. */
function isOnlyVerb(reading: Reading, at: number, before: number): boolean {
  const name = reading.isCapital(before) && reading.tag(before - 1) === Tag.determiner; // "the Waters campaign"
  if (name || !mayTakeObject(reading, at)) return false;
  return hasPluralSubject(reading, before) && !hasVerbAfter(reading, at);
}

/** "test" in "the attacks test her": a base form that an object or a preposition follows. */
function takesObject(reading: Reading, at: number): boolean {
  if (!reading.isVerbForm(at, VerbForm.base) || reading.isCapital(at)) return false;
  const shows = reading.takes(at, Takes.evidence);
  return shows || reading.isCapital(at + 1) || reading.is(at + 1, Is.determiner | Is.pronoun | Is.preposition);
}

/** Whether a word that is a verb by its form follows before the next mark. */
function hasVerbAfter(reading: Reading, at: number): boolean {
  if (takesObject(reading, at + 1)) return true;
  for (let next = at + 1; next < at + LONGEST_REST; next++) {
    if (!reading.isWord(next)) return false;
    if (reading.is(next, Is.auxiliary) || reading.isVerbForm(next, VerbForm.past)) return true;
    if (reading.isVerbForm(next, ANY_FORM & ~VerbForm.ing) && !reading.is(next, Is.alsoNoun)) return true;
  }
  return true;
}

/** "those close to him say": what ends a subject, and is none. */
const isObject = (reading: Reading, at: number): boolean => reading.isIn(at, OBJECT_PRONOUNS) || reading.reads(at, The.her);

/** After "say" as a noun. */
const DECIDED = wordList('in over on');

/** "say" is hardly ever a noun but after a determiner ("the final say") or before what is decided ("say in the matter"). */
function isSay(reading: Reading, at: number, before: number, tag: number): boolean {
  if (!reading.reads(at, The.say) || reading.is(before, Is.possessive) || reading.isIn(at + 1, DECIDED)) return false;
  if (tag === Tag.noun) return reading.is(before, Is.plural) || reading.tag(before - 1) !== Tag.determiner;
  return tag === Tag.pronoun || tag === Tag.verb || tag === Tag.preposition || tag === Tag.mark;
}

function isVerbBare(reading: Reading, at: number, before: number, tag: number): boolean {
  if (isSay(reading, at, before, tag)) return true;
  if (tag === Tag.to || reading.is(before, Is.modal)) return true;
  if (tag === Tag.auxiliary) return false;
  const clear = !reading.is(at, Is.alsoNoun);
  if (tag === Tag.pronoun && reading.is(before, Is.subject) && !reading.isIn(before, SINGULAR_BEFORE)) return true;
  if (clear && tag === Tag.pronoun && isObject(reading, before) && complementFollows(reading, at))
    return reading.cues(at).some((cue) => takes(cue, Takes.clause) && takes(cue, Takes.quote));
  if (tag === Tag.pronoun || tag === Tag.wh || tag === Tag.that)
    return pluralBefore(reading, before) || reading.is(before, Is.determiner) ? clear || complementFollows(reading, at) : false;
  if (tag === Tag.noun) return isVerbAfterNoun(reading, at, before, clear);
  if (tag === Tag.verb) return clear && complementFollows(reading, at) && reading.takes(at, Takes.clause);
  if (tag === Tag.coordinator || tag === Tag.mark)
    return (clear && complementFollows(reading, at)) || reading.is(at + 1, Is.pronoun | Is.possessive);
  return false;
}

function isVerbAfterNoun(reading: Reading, at: number, before: number, clear: boolean): boolean {
  if (pluralBefore(reading, before))
    return (
      clear ||
      complementFollows(reading, at) ||
      closesClause(reading, at, before) ||
      showsAfter(reading, at, before) ||
      isOnlyVerb(reading, at, before)
    );
  if (!complementFollows(reading, at)) return clear && reading.reports(at) && reading.isWord(at + 1) && hasPluralSubject(reading, before);
  return (clear && !reading.isCapital(at + 1)) || hasPluralSubject(reading, before);
}

/** Whether the noun before a verb in -s can be its subject: a name, or one with its determiner. */
function isSubject(reading: Reading, last: number): boolean {
  let at = last;
  while (at >= 0 && at > last - 5 && reading.tag(at) === Tag.noun) {
    if (reading.isCapital(at)) return true;
    at--;
  }
  return reading.tag(at) === Tag.determiner || reading.tag(at) === Tag.possessor;
}

/** "..., Ada notes.": a verb that ends the sentence after a comma or a quotation and its subject. */
function closesClause(reading: Reading, verb: number, last: number): boolean {
  if (!reading.isIn(verb + 1, ENDS) || !reading.takes(verb, Takes.quote | Takes.clause)) return false;
  let at = last;
  while (at > last - 9 && (reading.isTagged(at, NAMING) || reading.reads(at, The.of))) at--;
  return (
    at < last &&
    (reading.quotation(at)?.to === at + 1 || reading.reads(at, The.comma)) &&
    (reading.isCapital(last) || reading.is(last, Is.evidence | Is.role))
  );
}

function isVerbS(reading: Reading, at: number, before: number, tag: number): boolean {
  const clear = !reading.is(at, Is.alsoNoun);
  if (givesEvidence(reading, at)) return false;
  if (tag === Tag.pronoun) return !reading.is(before, Is.possessive);
  if (tag === Tag.wh || tag === Tag.that) return clear || !reading.is(at + 1, Is.auxiliary); // "that stocks were"
  if (tag === Tag.noun) {
    if (clear || closesClause(reading, at, before)) return true;
    if (isSubject(reading, before) && complementFollows(reading, at)) return true;
    return (reading.isCapital(before) ? mayTakeObject(reading, at) : showsAfter(reading, at, before)) && !hasVerbAfter(reading, at);
  }
  if (tag === Tag.mark || tag === Tag.coordinator) return clear || complementFollows(reading, at);
  return tag === Tag.subordinator && clear;
}

/** Whether a noun stands directly after the word: no small word, and no mark. */
export const isNounNext = (reading: Reading, at: number): boolean =>
  reading.isWord(at + 1) && !reading.is(at + 1, ~ALSO) && !reading.isVerbForm(at + 1, VerbForm.past);

/** "robbed" in "who police say robbed the bank": it follows the reporting verb of its relative clause. */
const fillsGap = (reading: Reading, at: number, before: number) =>
  reading.is(at + 1, Is.determiner | Is.pronoun) && reading.cues(before).some((cue) => takes(cue, Takes.clause) && takes(cue, Takes.quote));

/** Prepositions that open a clause as well. */
const OPENS_CLAUSE = wordList('as than if before after since like');

function isVerbPast(reading: Reading, at: number, before: number, tag: number): boolean {
  if (tag === Tag.determiner || tag === Tag.possessor) return false;
  if (tag === Tag.preposition) return reading.isIn(before, OPENS_CLAUSE) && reading.reports(at);
  if (tag === Tag.verb && before === at - 1) return reading.isIn(at, ALWAYS_VERBS) || fillsGap(reading, at, before);
  return !(reading.isIn(at, ADJECTIVES) && isNounNext(reading, at));
}

function tagIng(reading: Reading, at: number, before: number, tag: number): number {
  if (tag === Tag.determiner || tag === Tag.possessor) return Tag.noun;
  if (tag === Tag.auxiliary && reading.is(before, Is.be)) return Tag.verb;
  return reading.is(at, Is.evidence) ? Tag.noun : Tag.ing; // "exit polling shows"
}

/** The tag of a word that can be a verb: what stands around it decides. */
export function tagVerb(reading: Reading, at: number): number {
  const before = beforeAdverbs(reading, at);
  const tag = before < 0 ? NOTHING : reading.tag(before);
  if (reading.isVerbForm(at, VerbForm.ing)) return tagIng(reading, at, before, tag);
  if (reading.isVerbForm(at, AFTER_NOUN_ONLY) && isVerbPast(reading, at, before, tag)) return Tag.verb;
  if (reading.isVerbForm(at, VerbForm.base) && isVerbBare(reading, at, before, tag)) return Tag.verb;
  if (reading.isVerbForm(at, VerbForm.s) && tag !== Tag.determiner && isVerbS(reading, at, before, tag)) return Tag.verb;
  return Tag.noun;
}
