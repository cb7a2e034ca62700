import { Takes, takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import { Tag } from './place';
import type { Reading } from './reading';
import { COUNTS, tagOfSmall } from './tag-always';
import { The } from './the';
import { Is } from './word';
import { wordList } from './word-list';

const AFTER_IS = wordList('a an the not been going also still just always');
const AFTER_TO = wordList('be have do not');

function tagApostrophe(reading: Reading, at: number): number {
  const before = reading.tag(at - 1);
  if (before === Tag.pronoun || before === Tag.wh || before === Tag.that) return Tag.auxiliary;
  const next = at + 1;
  if (reading.isIn(next, AFTER_IS)) return Tag.auxiliary;
  const predicate = reading.isVerbForm(next, VerbForm.ing) && reading.reports(next) && !reading.is(next, Is.alsoNoun);
  return predicate && (reading.is(at + 2, Is.determiner) || reading.reads(at + 2, The.that)) ? Tag.auxiliary : Tag.possessor;
}

/** A word that is not known, but stands and looks as a verb does after "to": "to legalize workers", "sought to puncture it". */
function isLikelyVerb(reading: Reading, to: number, at: number): boolean {
  const form = reading.form(at);
  if (/(?:ize|ise|ify|ate)$/.test(form)) return true;
  if (form.endsWith('s') || !reading.takes(to - 1, Takes.infinitive)) return false;
  if (reading.is(at + 1, Is.determiner | Is.pronoun)) return true;
  if (reading.tag(to - 1) !== Tag.verb) return false;
  return reading.cues(to - 1).some((cue) => takes(cue, Takes.infinitive) && !cue.prepositions.has('to'));
}

function tagTo(reading: Reading, at: number): number {
  let next = at + 1;
  if (reading.is(next, Is.adverb) && !reading.is(next, Is.determiner)) next++;
  if (next >= reading.count || reading.isCapital(next)) return Tag.preposition;
  if (reading.is(next, Is.determiner | Is.pronoun)) return Tag.preposition;
  if (reading.isVerbForm(next, VerbForm.base) || reading.isIn(next, AFTER_TO)) return Tag.to;
  if (!reading.isWord(next)) return reading.isVerbForm(next + 1, VerbForm.base) && !reading.isCapital(next + 1) ? Tag.to : Tag.preposition;
  return isLikelyVerb(reading, at, next) ? Tag.to : Tag.preposition;
}

/** "at least" before a number. */
const isLeast = (reading: Reading, at: number): boolean =>
  (reading.reads(at, The.at) && reading.reads(at + 1, The.least)) || (reading.reads(at, The.least) && reading.reads(at - 1, The.at));

const ABOUT = wordList('about around over under');
const AFTER_ABOUT_A = wordList('third quarter half fifth dozen');
const PARTS = wordList('half one-third two-thirds one-quarter three-quarters');

/** "about" in "about a third", before a number. */
function isAbout(reading: Reading, at: number): boolean {
  if (!reading.isIn(at, ABOUT)) return false;
  const next = at + 1;
  return (
    reading.isIn(next, COUNTS) ||
    (reading.reads(next, The.one) && reading.reads(next + 1, The.in)) ||
    (reading.reads(next, The.a) && reading.isIn(next + 1, AFTER_ABOUT_A)) ||
    reading.isDigit(next) ||
    reading.isIn(next, PARTS)
  );
}

/** "outside" in "outside experts say": an adjective, where a plural with a verb follows. */
const isOutside = (reading: Reading, at: number): boolean =>
  reading.reads(at, The.outside) &&
  reading.tag(at - 1) !== Tag.pronoun &&
  reading.is(at + 1, Is.plural) &&
  !reading.isCapital(at + 1) &&
  (reading.isVerbForm(at + 2, VerbForm.base | VerbForm.past) || reading.is(at + 2, Is.auxiliary | Is.adverb));

const WOULD = wordList("would 'd");

/** The words that have a rule of their own: `own` in `CLOSED_WORDS` lists them, and no other is asked. */
function tagOwn(reading: Reading, at: number): number | undefined {
  if (reading.reads(at, The.possessive) || reading.reads(at, The.apostrophe)) return tagApostrophe(reading, at);
  if (reading.reads(at, The.to)) return tagTo(reading, at);
  if (reading.reads(at, The.that)) return Tag.that;
  if (reading.reads(at, The.there)) return Tag.pronoun;
  if (reading.reads(at, The.since) && reading.is(at - 1, Is.have) && reading.isVerbForm(at + 1, VerbForm.participle)) return Tag.adverb;
  if (isLeast(reading, at)) return Tag.determiner;
  if (reading.reads(at, The.close) && reading.reads(at + 1, The.to)) return Tag.preposition; // "sources close to the talks": nothing closes to something
  if (reading.reads(at, The.like) && reading.isIn(at - 1, WOULD)) return Tag.verb; // "would like to see"
  return undefined;
}

/** What the small words can be that their form alone decides. */
export const CLOSED = Is.own | Is.auxiliary | Is.negation | Is.coordinator | Is.wh | Is.subject | Is.preposition | Is.subordinator;

/** The small words, which their form alone decides; undefined for all others. */
export function tagClosed(reading: Reading, at: number): number | undefined {
  const is = reading.whatIs(at);
  if (!(is & CLOSED)) return undefined;
  const own = is & Is.own ? tagOwn(reading, at) : undefined;
  if (own !== undefined) return own;
  const small = tagOfSmall(is);
  if (small !== undefined) return small;
  if (is & Is.preposition && reading.tag(at - 1) === Tag.determiner && reading.isWord(at + 1)) return Tag.noun;
  if (is & Is.own && isOutside(reading, at)) return Tag.noun;
  if (is & Is.preposition && !(is & Is.adverb)) return isAbout(reading, at) ? Tag.determiner : Tag.preposition;
  if (is & Is.subordinator && !(is & Is.adverb)) return Tag.subordinator;
  return undefined;
}

/** Determiners of plural nouns: a word in -s after them is their noun. */
const PLURALS = wordList('all some many most few several these those both');

/** A verb by its form that is no noun's. */
const isPlainVerb = (reading: Reading, at: number): boolean =>
  reading.reports(at) && reading.isVerbForm(at, VerbForm.base) && !reading.is(at, Is.alsoNoun);

const ENDS = Is.auxiliary | Is.preposition | Is.coordinator | Is.subordinator | Is.wh | Is.adverb | Is.day;

/** Whether the next word shows that a number or "some" has no noun of its own. */
const standsAlone = (reading: Reading, next: number): boolean =>
  (reading.is(next, ENDS) && !reading.is(next, Is.determiner)) || reading.reads(next, The.said);

const PEOPLE = wordList('many some most few others several both all');

/** "Some note that", "many fear the": after what stands for people a singular noun would be none of theirs, and a clause follows. */
const isWho = (reading: Reading, at: number): boolean =>
  reading.isIn(at, PEOPLE) &&
  reading.takes(at + 1, Takes.clause | Takes.that) &&
  reading.isVerbForm(at + 1, VerbForm.base) &&
  (reading.is(at + 2, Is.determiner | Is.subject) || reading.reads(at + 2, The.that) || reading.isCapital(at + 2));

/** A determiner, or a noun phrase of its own ("many", "four in ten"). */
export function tagDeterminer(reading: Reading, at: number): number {
  const is = reading.whatIs(at);
  const her = reading.reads(at, The.her);
  if (is & Is.possessive && !her) return Tag.determiner;
  if (!(is & Is.determiner)) return Tag.pronoun;
  const next = at + 1;
  if (!(is & Is.pronoun))
    return reading.isIn(at, COUNTS) && (standsAlone(reading, next) || isPlainVerb(reading, next)) ? Tag.noun : Tag.determiner;
  if (!reading.isWord(next)) return Tag.pronoun;
  if (standsAlone(reading, next)) return Tag.pronoun;
  if (her) return reading.is(next, Is.determiner | Is.subject) ? Tag.pronoun : Tag.determiner;
  const verbal =
    reading.isVerbForm(next, reading.isIn(at, PLURALS) ? VerbForm.past : VerbForm.past | VerbForm.s) ||
    (reading.isVerbForm(next, VerbForm.base) && !reading.is(next, Is.alsoNoun));
  return verbal || isWho(reading, at) ? Tag.pronoun : Tag.determiner;
}
