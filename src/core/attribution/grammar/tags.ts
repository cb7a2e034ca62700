import { VerbForm } from '../cues/inflect';
import { lastNoAdverb } from './adverbs';
import { Tag } from './place';
import type { Reading } from './reading';
import { ALSO_ADJECTIVES } from './tag-always';
import { CLOSED, tagClosed, tagDeterminer } from './tag-closed';
import { isNounNext, tagVerb } from './tag-verb';
import { The } from './the';
import { Is } from './word';
import { wordList } from './word-list';

/** A word that is not known, where only a verb can stand: "could alienate", "to alienate". */
function followsVerbs(reading: Reading, at: number): boolean {
  const before = lastNoAdverb(reading, at);
  const tag = reading.tag(before);
  return tag === Tag.to || (tag === Tag.auxiliary && reading.is(before, Is.modal) && reading.isWord(at));
}

/** Whether the capital that opens a sentence is a name's: another follows, or a verb that only a name can have here ("Boreing said"). */
function opensName(reading: Reading, at: number): boolean {
  const next = at + 1;
  const ing = reading.isVerbForm(at, VerbForm.ing);
  if (ing && reading.reads(next, The.possessive)) return true;
  if (ing || reading.is(at, Is.manner)) return reading.isVerbForm(next, VerbForm.past | VerbForm.s) && reading.reports(next);
  return reading.isCapital(next) && !reading.is(at, Is.adverb);
}

/** "long" in "long lines": an adverb by its form, before a noun. */
const isAdjective = (reading: Reading, at: number): boolean =>
  reading.isIn(at, ALSO_ADJECTIVES) && !reading.isCapital(at + 1) && isNounNext(reading, at);

/** "Will" and "May" as names: no verb without a form of its own follows them, or the next name where they open a sentence. */
function isWill(reading: Reading, at: number, first: boolean): boolean {
  if (!reading.is(at, Is.modal)) return false;
  const verb = reading.verb(first && reading.isCapital(at + 1) ? at + 2 : at + 1);
  return (verb & (VerbForm.past | VerbForm.s)) !== 0 && !(verb & VerbForm.base);
}

/** A mark that opens or closes a quotation, single ones included: no apostrophe. */
function isQuotationMark(reading: Reading, at: number): boolean {
  const quotation = reading.quotation(at);
  return quotation !== undefined && (quotation.from === at || quotation.to - 1 === at);
}

const NOUN_MARKS = wordList('$ & / %');

/** The tag of a mark with a rule of its own; none for an apostrophe that is no quotation mark. */
function tagMark(reading: Reading, at: number): number | undefined {
  if (reading.isIn(at, NOUN_MARKS)) return Tag.noun;
  return reading.reads(at, The.apostrophe) && !isQuotationMark(reading, at) ? undefined : Tag.mark;
}

const SMALL = CLOSED | Is.determiner | Is.pronoun | Is.modal;

/** The tag of a small word; none where it is no small word here. */
function tagSmall(reading: Reading, at: number): number | undefined {
  const closed = tagClosed(reading, at);
  if (closed !== undefined) return closed;
  return reading.is(at, Is.determiner | Is.pronoun) ? tagDeterminer(reading, at) : undefined;
}

/** The tag of a word whose capital may be a name's or that of the sentence; none where the capital says nothing. */
function tagCapital(reading: Reading, at: number, first: boolean, title: boolean): number | undefined {
  const small = Is.determiner | Is.pronoun | Is.wh | (reading.isCapital(at + 1) ? 0 : Is.auxiliary);
  if (!first && !title && !reading.is(at, small)) return Tag.noun;
  if (isWill(reading, at, first)) return Tag.noun;
  const tag = reading.is(at, SMALL) ? tagSmall(reading, at) : undefined;
  if (tag !== undefined) return tag;
  return first && opensName(reading, at) ? Tag.noun : undefined;
}

/**
 * The tag of one token, the tokens before it being tagged already.
 * @param first it is the first word of its sentence
 * @param title it stands in a headline in which most words have capitals
 */
export function tagAt(reading: Reading, at: number, first: boolean, title: boolean): number {
  const is = reading.whatIs(at);
  if (!reading.isWord(at)) {
    const mark = is & Is.own ? tagMark(reading, at) : Tag.mark;
    if (mark !== undefined) return mark;
  }
  if (reading.isCapital(at)) {
    const capital = tagCapital(reading, at, first, title);
    if (capital !== undefined) return capital;
  } else {
    const always = reading.tagAlways(at);
    if (always >= 0) return always;
    const small = is & SMALL ? tagSmall(reading, at) : undefined;
    if (small !== undefined) return small;
  }
  if (is & Is.adverb) return isAdjective(reading, at) ? Tag.noun : Tag.adverb;
  if (reading.verb(at)) return tagVerb(reading, at);
  return followsVerbs(reading, at) ? Tag.verb : Tag.noun;
}
