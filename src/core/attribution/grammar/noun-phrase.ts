import type { Range } from '../../text/text';
import { VerbForm } from '../cues/inflect';
import { Tag } from './place';
import type { Reading } from './reading';
import { verbGroupStart } from './verb-group';
import { Is } from './word';

/** A noun phrase that ends before something, with what stands to its left. */
export interface Phrase extends Range {
  /** A finite verb stands directly before it, whose object it may be. */
  afterVerb: boolean;
  /** A preposition stands before it that hangs on nothing. */
  afterPreposition: boolean;
}

const LONGEST_BRACKET = 14;
const LONGEST_QUOTED = 9;
const OBJECT_PRONOUNS = new Set('him them us me whom himself herself themselves itself'.split(' '));
/** Prepositions that also open a clause: what stands after them is its subject. */
const OPENS_CLAUSE = new Set('as than after before since until till'.split(' '));
const COUNTING = new Set(
  'one two three four five six seven eight nine ten other many several few most more such half dozens hundreds thousands eleven twelve least about around over under nearly'.split(
    ' ',
  ),
);
const PREDETERMINERS = new Set('all both half many most some such only even not at about around over under nearly least'.split(' '));
const ALSO_CONJUNCTIONS = new Set('after before since until till as than like but for'.split(' '));
const QUANTIFYING_ADVERBS = new Set('nearly almost about roughly most more less very newly only highly'.split(' '));

/** "itself" in "the company itself". */
const isReflexive = (reading: Reading, at: number) => reading.form(at).endsWith('self') && reading.tag(at - 1) === Tag.noun;

/** Whether a noun phrase can end here. */
export function endsPhrase(reading: Reading, at: number): boolean {
  const tag = reading.tag(at);
  if (isReflexive(reading, at)) return true;
  if (tag === Tag.noun || tag === Tag.pronoun) return !OBJECT_PRONOUNS.has(reading.form(at)) || reading.form(at - 1) === 'of';
  if (reading.form(at) === ')') return true;
  const quotation = reading.closing(at);
  return quotation !== undefined && at - quotation.from < LONGEST_QUOTED && !/^[,.!?]$/.test(reading.form(at - 1));
}

/** The opening bracket of a short bracket that closes at `at`, or -1. */
export function bracketStart(reading: Reading, at: number, from: number): number {
  for (let open = at - 1; open >= from && at - open < LONGEST_BRACKET; open--) if (reading.form(open) === '(') return open;
  return -1;
}

function isTimeBefore(reading: Reading, at: number): boolean {
  if (reading.tag(at + 1) === Tag.possessor) return false;
  if (reading.is(at, Is.day)) return !(reading.isCapital(at) && reading.form(at) === 'today' && reading.isCapital(at - 1));
  const opens = reading.isCapital(at + 1) || reading.tag(at + 1) === Tag.determiner;
  return opens && (reading.is(at, Is.time | Is.month) || /^(?:19|20)\d\d$/.test(reading.form(at))) && !reading.isCapital(at);
}

/** A few quoted words that are part of a noun phrase, as in: the "hidden" costs. */
function isScrap(reading: Reading, { from, to }: Range, start: number, least: number): boolean {
  if (from < least || to - from > LONGEST_QUOTED || /^[,.!?]$/.test(reading.form(to - 2))) return false;
  const before = reading.tag(from - 1);
  return start < 0 || (from > least && (before === Tag.determiner || before === Tag.noun || before === Tag.possessor));
}

/** One step to the left inside a bare noun phrase: the next place to read, or -1 where the phrase ends. */
function stepLeft(reading: Reading, at: number, start: number, from: number): { next: number; start: number } | undefined {
  const tag = reading.tag(at);
  if (tag === Tag.noun) return start >= 0 && isTimeBefore(reading, at) ? undefined : { next: at - 1, start: at };
  if (tag === Tag.possessor) return { next: at - 1, start };
  if (tag === Tag.adverb) {
    const inside =
      start >= 0 &&
      (QUANTIFYING_ADVERBS.has(reading.form(at)) || [Tag.determiner, Tag.preposition].some((before) => before === reading.tag(at - 1)));
    return inside && reading.tag(at + 1) !== Tag.determiner ? { next: at - 1, start: at } : undefined;
  }
  if (reading.form(at) === ')') {
    const open = bracketStart(reading, at, from);
    return open < 0 ? undefined : { next: open - 1, start };
  }
  const quotation = reading.closing(at);
  if (quotation) return isScrap(reading, quotation, start, from) ? { next: quotation.from - 1, start: quotation.from } : undefined;
  const joins = reading.form(at) === '-' && !reading.isDash(at);
  return joins ? { next: at - 1, start } : undefined;
}

/** The start of the bare noun phrase (determiner, adjectives, nouns, possessors) that ends at `last`, or -1. */
export function basePhraseStart(reading: Reading, last: number, from: number): number {
  if (isReflexive(reading, last)) return basePhraseStart(reading, last - 1, from);
  if (reading.tag(last) === Tag.pronoun) return last;
  let start = -1;
  let at = last;
  while (at >= from) {
    if (reading.tag(at) === Tag.determiner || (start >= 0 && reading.form(at) === 'whose')) {
      start = at--;
      if (COUNTING.has(reading.form(start))) continue;
      while (at >= from && PREDETERMINERS.has(reading.form(at)) && reading.tag(at) === Tag.determiner) start = at--;
      break;
    }
    const step = stepLeft(reading, at, start, from);
    if (!step) break;
    ({ next: at, start } = step);
  }
  return start;
}

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
  while (before >= from && (reading.tag(before) === Tag.adverb || reading.form(before) === 'being')) before--;
  return before >= from && endsPhrase(reading, before) && !reading.is(before, Is.subject) ? before : -1;
}

/** Whether a verb can be a participle that describes the noun before it. */
const describes = (reading: Reading, verb: number) =>
  reading.isVerbForm(verb, VerbForm.participle) && !/^(?:said|told|had)$/.test(reading.form(verb));

function hostOfPreposition(reading: Reading, preposition: number, from: number): number {
  if (OPENS_CLAUSE.has(reading.form(preposition))) return -1;
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
  if (OBJECT_PRONOUNS.has(reading.form(before)) && reading.tag(before - 1) === Tag.verb) return hostOfVerb(reading, before - 1, from);
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
function hostBefore(reading: Reading, start: number, from: number): number {
  const before = start - 1;
  if (before < from) return -1;
  const tag = reading.tag(before);
  if (tag === Tag.preposition) return hostOfPreposition(reading, before, from);
  if (tag === Tag.verb) return hostOfVerb(reading, before, from);
  if (tag === Tag.auxiliary) return hostOfVerb(reading, before, from);
  if (tag === Tag.ing) return hostOfIng(reading, before, from);
  return -1;
}

function joinsLists(reading: Reading, start: number, from: number): Phrase | undefined {
  const before = start - 1;
  if (reading.tag(before) !== Tag.coordinator || reading.form(before) === 'but') return undefined;
  const last = reading.form(before - 1) === ',' ? before - 2 : before - 1;
  if (last < from || !endsPhrase(reading, last) || reading.is(last, Is.day)) return undefined;
  const left = phraseEndingAt(reading, last, from);
  if (!left || left.afterVerb || left.afterPreposition) return undefined;
  if (last === before - 2 && reading.form(left.from - 1) !== ',') return undefined;
  return left;
}

function extendOverList(reading: Reading, start: number, from: number): number {
  let first = start;
  while (reading.form(first - 1) === ',' && first - 2 >= from && endsPhrase(reading, first - 2) && !reading.closing(first - 2)) {
    const item = phraseEndingAt(reading, first - 2, from);
    if (!item || item.afterVerb || item.afterPreposition || !reading.isCapital(item.to - 1) || reading.is(item.to - 1, Is.day | Is.month))
      break;
    first = item.from;
  }
  return first;
}

/** Trims what no noun phrase begins with. */
function trimStart(reading: Reading, from: number, last: number): number {
  let at = from;
  while (
    at < last &&
    ((!reading.isWord(at) && !reading.opening(at) && reading.tag(at) !== Tag.noun) || reading.tag(at) === Tag.coordinator)
  )
    at++;
  return at;
}

/**
 * The noun phrase whose last token is `last`, with the phrases and clauses that hang on its head ("a spokesman for the group that runs
 * the port") and the names that it is joined to by "and".
 * @param from the first token that it may reach
 */
export function phraseEndingAt(reading: Reading, last: number, from: number): Phrase | undefined {
  let start = basePhraseStart(reading, last, from);
  if (start < 0) return undefined;
  for (let host = hostBefore(reading, start, from); host >= from; host = hostBefore(reading, start, from)) {
    const next = basePhraseStart(reading, host, from);
    if (next < 0 || next >= start) break;
    start = next;
  }
  const list = joinsLists(reading, start, from);
  if (list) return { ...list, from: extendOverList(reading, list.from, from), to: last + 1 };
  start = trimStart(reading, start, last);
  const before = reading.tag(start - 1);
  if (reading.form(start - 1) === 'as' && reading.form(start) === 'many' && reading.form(start + 1) === 'as' && start - 1 >= from) start--;
  const inside = start - 1 >= from;
  const verbal = before === Tag.verb || before === Tag.auxiliary || before === Tag.ing;
  const preposition = inside && before === Tag.preposition && !ALSO_CONJUNCTIONS.has(reading.form(start - 1));
  return { from: start, to: last + 1, afterVerb: inside && verbal, afterPreposition: preposition };
}
