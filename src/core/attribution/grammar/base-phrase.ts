import type { Range } from '../../text/text';
import { Tag, tagBits } from './place';
import type { Reading } from './reading';
import { The } from './the';
import { When } from './when';
import { Is } from './word';
import { wordList } from './word-list';

const MARKS = wordList(', . ! ?');
const LONGEST_BRACKET = 14;
const LONGEST_QUOTED = 9;
/** Pronouns that are no subjects. */
export const OBJECT_PRONOUNS = wordList('him them us me whom himself herself themselves itself');
const COUNTING = wordList(
  'one two three four five six seven eight nine ten other many several few most more such half dozens hundreds thousands eleven twelve least about around over under nearly',
);
const PREDETERMINERS = wordList('all both half many most some such only not at about around over under nearly least almost just roughly');
const QUANTIFYING_ADVERBS = wordList('nearly almost about roughly most more less very newly only highly');

/** "itself" in "the company itself". */
const isReflexive = (reading: Reading, at: number) => reading.is(at, Is.reflexive) && reading.tag(at - 1) === Tag.noun;

/** Whether a noun phrase can end here. */
export function endsPhrase(reading: Reading, at: number): boolean {
  const tag = reading.tag(at);
  if (isReflexive(reading, at)) return true;
  if (tag === Tag.noun || tag === Tag.pronoun) return !reading.isIn(at, OBJECT_PRONOUNS) || reading.reads(at - 1, The.of);
  if (reading.reads(at, The.closing)) return true;
  const quotation = reading.closing(at);
  return quotation !== undefined && at - quotation.from < LONGEST_QUOTED && !reading.isIn(at - 1, MARKS);
}

/** The opening bracket of a short bracket that closes at `at`, or -1. */
export function bracketStart(reading: Reading, at: number, from: number): number {
  for (let open = at - 1; open >= from && at - open < LONGEST_BRACKET; open--) if (reading.reads(open, The.opening)) return open;
  return -1;
}

function isTimeBefore(reading: Reading, at: number): boolean {
  if (!reading.is(at, Is.day | Is.time | Is.month) && !reading.says(at, When.year)) return false;
  if (reading.tag(at + 1) === Tag.possessor) return false;
  if (reading.is(at, Is.day) && reading.tag(at - 1) === Tag.determiner) return false;
  if (reading.is(at, Is.day)) return !(reading.isCapital(at) && reading.reads(at, The.today) && reading.isCapital(at - 1));
  const opens = reading.isCapital(at + 1) || reading.tag(at + 1) === Tag.determiner;
  if (reading.tag(at - 1) === Tag.determiner) return false;
  return opens && (reading.is(at, Is.time | Is.month) || /^(?:19|20)\d\d$/.test(reading.form(at))) && !reading.isCapital(at);
}

/** A few quoted words that are part of a noun phrase, as in: the "hidden" costs. */
function isScrap(reading: Reading, { from, to }: Range, start: number, least: number): boolean {
  if (from < least || to - from > LONGEST_QUOTED || reading.isIn(to - 2, MARKS)) return false;
  const before = reading.tag(from - 1);
  return start < 0 || (from > least && (before === Tag.determiner || before === Tag.noun || before === Tag.possessor));
}

/** One step to the left inside a bare noun phrase: the next place to read, or -1 where the phrase ends. */
function stepLeft(reading: Reading, at: number, start: number, from: number): { next: number; start: number } | undefined {
  const tag = reading.tag(at);
  if (tag === Tag.noun) return start >= 0 && isTimeBefore(reading, at) ? undefined : { next: at - 1, start: at };
  if (tag === Tag.possessor) return { next: at - 1, start };
  if (tag === Tag.adverb) {
    const inside = start >= 0 && (reading.isIn(at, QUANTIFYING_ADVERBS) || reading.isTagged(at - 1, AROUND_ADVERB));
    return inside && reading.tag(at + 1) !== Tag.determiner ? { next: at - 1, start: at } : undefined;
  }
  if (reading.reads(at, The.closing)) {
    const open = bracketStart(reading, at, from);
    return open < 0 ? undefined : { next: open - 1, start };
  }
  const quotation = reading.closing(at);
  if (quotation) return isScrap(reading, quotation, start, from) ? { next: quotation.from - 1, start: quotation.from } : undefined;
  const joins = reading.reads(at, The.hyphen) && !reading.isDash(at);
  return joins ? { next: at - 1, start } : undefined;
}

const LIMITING = tagBits(Tag.determiner, Tag.adverb);
const AROUND_ADVERB = tagBits(Tag.determiner, Tag.preposition);

/** The start of a pronoun with what limits it: "no one", "not everyone", "all those". */
function pronounStart(reading: Reading, last: number, from: number): number {
  if (reading.reads(last, The.one) && reading.reads(last - 1, The.no) && last > from) return last - 1;
  const limited = last > from && reading.isIn(last - 1, PREDETERMINERS) && !reading.is(last, Is.subject);
  return limited && reading.isTagged(last - 1, LIMITING) ? last - 1 : last;
}

/** The start of the bare noun phrase (determiner, adjectives, nouns, possessors) that ends at `last`, or -1. */
export function basePhraseStart(reading: Reading, last: number, from: number): number {
  if (isReflexive(reading, last)) return basePhraseStart(reading, last - 1, from);
  if (reading.tag(last) === Tag.pronoun) return pronounStart(reading, last, from);
  let start = -1;
  let at = last;
  while (at >= from) {
    if (reading.tag(at) === Tag.determiner || (start >= 0 && reading.reads(at, The.whose))) {
      start = at--;
      if (reading.isIn(start, COUNTING)) continue;
      while (at >= from && reading.isIn(at, PREDETERMINERS) && (reading.tag(at) === Tag.determiner || reading.tag(at) === Tag.adverb))
        start = at--;
      break;
    }
    const step = stepLeft(reading, at, start, from);
    if (!step) break;
    ({ next: at, start } = step);
  }
  const pointed = start > from && reading.tag(at) === Tag.that && (at === from || reading.tag(at - 1) === Tag.preposition);
  return pointed ? at : start;
}
