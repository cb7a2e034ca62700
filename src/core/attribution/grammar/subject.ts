import type { Range } from '../../text/text';
import { Takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import { asidesBefore } from './aside';
import { basePhraseStart, endsPhrase, OBJECT_PRONOUNS } from './base-phrase';
import { isFiniteVerb } from './clauses';
import { type Phrase, phraseEndingAt, upTo } from './noun-phrase';
import { Tag } from './place';
import type { Reading } from './reading';
import { The } from './the';
import { timeStart } from './time';
import { verbGroupStart } from './verb-group';
import { Is } from './word';
import { wordList } from './word-list';

/** Who or what does it, with what stands before: the phrase as it is to be shown. */
export interface Subject extends Phrase {
  /** A relative pronoun: "who", "which", "that". */
  relative: boolean;
}

const OCCASIONS = wordList('in on at during after before with by via');
const LONGEST_OCCASION = 7;

/** The start of a phrase that tells when or how between a name and its verb ("Ada Lim in her speech called"), or -1. */
function occasionStart(reading: Reading, last: number, from: number): number {
  if (reading.tag(last) !== Tag.noun || !reading.is(last, Is.occasion | Is.time)) return -1;
  for (let at = last - 1; at > from && last - at < LONGEST_OCCASION; at--) {
    if (reading.tag(at) !== Tag.preposition) {
      if (reading.tag(at) !== Tag.noun && reading.tag(at) !== Tag.determiner && reading.tag(at) !== Tag.possessor) return -1;
      continue;
    }
    const named =
      reading.tag(at - 1) === Tag.pronoun ? reading.is(at - 1, Is.subject) : reading.isCapital(at - 1) && reading.tag(at - 1) === Tag.noun;
    return reading.isIn(at, OCCASIONS) && named ? at : -1;
  }
  return -1;
}

const PLACES = wordList('there here');

/** "there" and "here" after a noun phrase: "officials there said". */
const isPlace = (reading: Reading, at: number) => reading.isIn(at, PLACES) && endsPhrase(reading, at - 1);

/** Steps over the words between a subject and its verb that belong to neither. */
function skipInterruption(reading: Reading, last: number, from: number): number {
  let at = last;
  for (;;) {
    const time = timeStart(reading, at, from);
    const phrase = time > from ? -1 : occasionStart(reading, at, from);
    if (time > from) at = time - 1;
    else if (phrase > from) at = phrase - 1;
    else if ((reading.tag(at) === Tag.adverb || isPlace(reading, at)) && at > from) at--;
    else return at;
  }
}

/** The subject that ends with a verb: "the man who called", "those interviewed". */
function phraseEndingWithVerb(reading: Reading, last: number, from: number): Phrase | undefined {
  const group = verbGroupStart(reading, last, from);
  const before = group - 1;
  const wh = reading.tag(before) === Tag.wh || reading.tag(before) === Tag.that;
  const host = wh ? before - 1 : group === last && reading.isVerbForm(last, VerbForm.participle) ? before : -1;
  if (host < from || !endsPhrase(reading, host)) return undefined;
  const phrase = phraseEndingAt(reading, host, from);
  return phrase && upTo(last + 1, phrase);
}

const BEFORE_PLACE = wordList('of in from at near');

/** "Ada Lim of Tarn, Nebraska": the larger place after the smaller belongs to the phrase. */
function overPlace(reading: Reading, phrase: Phrase, from: number): Phrase {
  let at = phrase.from - 2;
  if (!reading.reads(at + 1, The.comma)) return phrase;
  const short = reading.form(phrase.to - 1).endsWith('.') || reading.reads(phrase.to, The.comma);
  if (!short || !reading.isCapital(phrase.from) || !reading.isCapital(at)) return phrase;
  while (at > from && reading.isCapital(at) && reading.tag(at) === Tag.noun) at--;
  const whole = reading.isIn(at, BEFORE_PLACE) ? phraseEndingAt(reading, phrase.from - 2, from) : undefined;
  return whole && whole.from < at && !whole.afterPreposition ? upTo(phrase.to, whole) : phrase;
}

const WHOM = wordList('whom which');
const WHO = wordList('who which');

/** "many of whom said": part of those whom the phrase before it names. */
function partitive(reading: Reading, last: number, from: number): Phrase | undefined {
  const of = last - 1;
  const part = reading.isIn(last, WHOM) && reading.reads(of, The.of) && endsPhrase(reading, of - 1);
  const start = part ? basePhraseStart(reading, of - 1, from) : -1;
  return start < from ? undefined : { from: start, to: last + 1, afterVerb: false, afterPreposition: false };
}

/** Whether a clause begins at `at`: with the sentence, after "that", "while" or "where", or after a comma. */
function opensClause(reading: Reading, at: number, from: number, comma: boolean): boolean {
  const tag = reading.tag(at - 1);
  if (at === from || tag === Tag.subordinator || tag === Tag.that || /^(?:where|when|why|how)$/.test(reading.form(at - 1))) return true;
  return tag === Tag.coordinator ? at - 1 === from : comma && tag === Tag.mark;
}

/** "Leading drivers say", "where restructuring experts say": a participle that opens the clause of a verb with its subject after it is an adjective. */
function overAdjective(reading: Reading, phrase: Phrase, from: number): Phrase {
  const at = phrase.from - 1;
  if (at < from || reading.tag(phrase.from) !== Tag.noun || reading.takes(at, Takes.quote)) return phrase;
  const ing = reading.tag(at) === Tag.ing;
  if (!ing && !(reading.tag(at) === Tag.verb && reading.isVerbForm(at, VerbForm.participle))) return phrase;
  if (!opensClause(reading, at, from, ing) || (reading.isCapital(phrase.to - 1) && !reading.is(phrase.to - 1, Is.plural))) return phrase;
  return { from: at, to: phrase.to, afterVerb: false, afterPreposition: false };
}

function bareSubject(reading: Reading, last: number, from: number): Phrase | undefined {
  const tag = reading.tag(last);
  if (tag === Tag.verb) return phraseEndingWithVerb(reading, last, from);
  const object = reading.isIn(last, OBJECT_PRONOUNS); // "those close to him": only at the end of a longer phrase
  const phrase = object || endsPhrase(reading, last) ? phraseEndingAt(reading, last, from) : undefined;
  if (object && phrase?.from === last) return undefined;
  return phrase && overAdjective(reading, overPlace(reading, phrase, from), from);
}

/** Whether the phrase before a comma and the one after it name the same: "Ada Lim, a nurse", "Another nurse, Ada Lim". */
function isNamedTwice(reading: Reading, last: number, next: number): boolean {
  if (reading.is(last, Is.day) || (reading.is(last, Is.month) && !reading.isCapital(last - 1)) || reading.closing(last)) return false;
  if (reading.isCapital(next) && reading.tag(next) === Tag.noun) return !reading.isCapital(last);
  const tells = reading.tag(next) === Tag.determiner || reading.tag(next) === Tag.noun;
  return tells && reading.isCapital(last);
}

/** The comma before an age between commas ("Ada Lim, 52, a nurse"), or the comma given. */
const overAge = (reading: Reading, comma: number): number =>
  reading.reads(comma, The.comma) && reading.reads(comma - 2, The.comma) && Number(reading.form(comma - 1)) > 0 ? comma - 2 : comma;

/** A name with what stands after it in commas, however often ("Ada Lim, a nurse from Tarn, Nebraska,"). */
function chainNames(reading: Reading, phrase: Phrase, from: number): Phrase {
  let chained = phrase;
  for (let links = 0; links < 3; links++) {
    const comma = overAge(reading, chained.from - 1);
    if (comma <= from || !reading.reads(comma, The.comma) || !endsPhrase(reading, comma - 1)) break;
    if (!isNamedTwice(reading, comma - 1, chained.from)) break;
    const before = phraseEndingAt(reading, comma - 1, from);
    const listed = reading.isCapital(chained.from) && before && reading.reads(before.from - 1, The.comma);
    if (!before || before.afterVerb || before.afterPreposition || listed) break;
    if (reading.isCapital(chained.from) && reading.tag(before.from) !== Tag.determiner) break;
    chained = upTo(chained.to, before);
  }
  return chained;
}

function isRelative(reading: Reading, at: number): boolean {
  if (reading.tag(at) === Tag.wh) return reading.isIn(at, WHO);
  return reading.tag(at) === Tag.that && endsPhrase(reading, at - 1);
}

const subjectOf = ({ from, afterVerb, afterPreposition }: Phrase, to: number, relative = false): Subject => ({
  from,
  to,
  relative,
  afterVerb,
  afterPreposition,
});
const relativeAt = (at: number): Subject => subjectOf({ from: at, to: at, afterVerb: false, afterPreposition: false }, at + 1, true);

/**
 * The subject of the verb group that begins at `group`: the noun phrase to its left, over adverbs, times and asides between commas,
 * dashes or brackets. An aside that tells who the subject is belongs to it.
 * @param from the first token of the sentence
 */
export function subjectBefore(reading: Reading, group: number, from: number): Subject | undefined {
  const last = skipInterruption(reading, group - 1, from);
  if (last < from || reading.reads(last, The.there)) return undefined;
  if (isRelative(reading, last)) return relativeAt(last);
  const bare = partitive(reading, last, from) ?? bareSubject(reading, last, from);
  if (bare) return subjectOf(bare, reading.tag(last) === Tag.verb ? group : bare.to);
  for (const aside of asidesBefore(reading, last, from)) {
    const end = skipInterruption(reading, aside.from - 1, from);
    if (isRelative(reading, end)) return relativeAt(end);
    const phrase = bareSubject(reading, end, from);
    if (!phrase || phrase.afterPreposition || phrase.afterVerb) continue;
    const whole = chainNames(reading, phrase, from);
    return subjectOf(whole, aside.kept ? last + 1 : phrase.to);
  }
  return undefined;
}

const isOwnClause = (reading: Reading, subject: Subject, from: number) => {
  const before = subject.from - 1;
  if (before < from) return true;
  const tag = reading.tag(before);
  return !subject.afterVerb && !subject.afterPreposition && tag !== Tag.that && tag !== Tag.wh;
};

function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.reads(at, The.comma)) return true;
  return false;
}

/** "her attacks on" is no clause, though "attacks" can be a verb. */
const isPossessive = (reading: Reading, { from, to }: Range) => to === from + 1 && reading.is(from, Is.possessive);

/**
 * The subject that a verb without one shares with the verb before it ("she sat down and said", "he left, saying"): that of the nearest
 * finite verb to the left of `at` that stands in no clause under another. What may be a participle ("the people killed on Monday") only
 * counts where no other verb does.
 */
export function sharedSubject(reading: Reading, at: number, from: number): Range | undefined {
  let described: Range | undefined;
  for (let verb = at - 1; verb >= from; verb--) {
    const tag = reading.tag(verb);
    if ((tag !== Tag.verb && tag !== Tag.auxiliary) || reading.quotation(verb) !== reading.quotation(at)) continue;
    const group = verbGroupStart(reading, verb, from);
    const subject = reading.tag(group - 1) === Tag.to ? undefined : subjectBefore(reading, group, from);
    const participle = group === verb && !isFiniteVerb(reading, verb);
    verb = group;
    if (
      !subject ||
      isPossessive(reading, subject) ||
      !isOwnClause(reading, subject, from) ||
      (subject.relative && hasComma(reading, subject.to, at))
    )
      continue;
    if (!participle) return subject;
    described ??= subject;
  }
  return described;
}
