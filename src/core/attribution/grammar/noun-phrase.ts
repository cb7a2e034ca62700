import type { Range } from '../../text/text';
import { basePhraseStart, endsPhrase } from './base-phrase';
import { hostBefore } from './hosts';
import { Tag, tagBits } from './place';
import type { Reading } from './reading';
import { The } from './the';
import { Is } from './word';
import { wordList } from './word-list';

/** A noun phrase that ends before something, with what stands to its left. */
export interface Phrase extends Range {
  /** A finite verb stands directly before it, whose object it may be. */
  afterVerb: boolean;
  /** A preposition stands before it that hangs on nothing. */
  afterPreposition: boolean;
}

/** A phrase with another end, and with another beginning where one is given. Written key by key: what is spread has another shape each time. */
export const upTo = (to: number, { from, afterVerb, afterPreposition }: Phrase, first = from): Phrase => ({
  from: first,
  to,
  afterVerb,
  afterPreposition,
});

const ALSO_CONJUNCTIONS = wordList('after before since until till as than but for');

/** Pronouns that are no verb's object. */
const NOMINATIVE = wordList('he she they we i');

/** Between "and" and the phrase that it joins. */
const LIMITING = wordList('even also perhaps');

function joinsLists(reading: Reading, start: number, from: number): Phrase | undefined {
  const before = reading.isIn(start - 1, LIMITING) ? start - 2 : start - 1;
  if (reading.tag(before) !== Tag.coordinator || reading.reads(before, The.but)) return undefined;
  const last = reading.reads(before - 1, The.comma) ? before - 2 : before - 1;
  if (last < from || !endsPhrase(reading, last) || reading.is(last, Is.day)) return undefined;
  const left = phraseEndingAt(reading, last, from);
  if (!left || left.afterVerb || left.afterPreposition) return undefined;
  if (last === before - 2 && !reading.reads(left.from - 1, The.comma)) return undefined;
  return left;
}

const OPENS_CLAUSE = tagBits(Tag.subordinator, Tag.coordinator, Tag.that);

/** Whether a list may begin at `at`: at the head of the clause, or after what opens one. */
const mayOpenList = (reading: Reading, at: number, from: number): boolean =>
  at <= from || reading.reads(at - 1, The.comma) || reading.isTagged(at - 1, OPENS_CLAUSE);

function extendOverList(reading: Reading, start: number, from: number): number {
  let first = start;
  while (reading.reads(first - 1, The.comma) && first - 2 >= from && endsPhrase(reading, first - 2) && !reading.closing(first - 2)) {
    const item = phraseEndingAt(reading, first - 2, from);
    if (!item || item.afterVerb || item.afterPreposition || reading.is(item.to - 1, Is.day | Is.month)) break;
    if (!reading.isCapital(item.to - 1) && !mayOpenList(reading, item.from, from)) break;
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
  if (list) return upTo(last + 1, list, extendOverList(reading, list.from, from));
  start = trimStart(reading, start, last);
  let left = start - 1;
  while (left > from && reading.tag(left) === Tag.adverb) left--;
  const before = reading.tag(left);
  if (reading.reads(start - 1, The.as) && reading.reads(start, The.many) && reading.reads(start + 1, The.as) && start - 1 >= from) start--;
  const inside = start - 1 >= from;
  const verbal = (before === Tag.verb || before === Tag.auxiliary || before === Tag.ing) && !reading.isIn(start, NOMINATIVE);
  const preposition = inside && before === Tag.preposition && !reading.isIn(start - 1, ALSO_CONJUNCTIONS);
  return { from: start, to: last + 1, afterVerb: inside && verbal, afterPreposition: preposition };
}
