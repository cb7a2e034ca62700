import type { Range } from '../../text/text';
import { Takes, takes } from '../cues/cue';
import type { Found } from '../found';
import { isFiniteVerb } from '../grammar/clauses';
import { Tag, tagBits } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { timeLength } from '../grammar/time';
import { nounBefore, pronounBefore } from './relative';
import { foundBy, leadsOn, type Site } from './site';

const NO_OBJECTS = tagBits(Tag.preposition, Tag.adverb, Tag.coordinator, Tag.subordinator);

/** Verbs with something to report for their object; "which they showed" tells of a thing. */
function reportsObject({ reading, cue }: Site, end: number): boolean {
  return (
    takes(cue, Takes.clause | Takes.that | Takes.object | Takes.infinitive) && !takes(cue, Takes.evidence) && !leadsOn(reading, cue, end)
  );
}

/** Whether nothing that could be a verb's object stands after it. */
function hasNoObject(reading: Reading, at: number, to: number): boolean {
  if (at >= to || (!reading.isWord(at) && !reading.opening(at) && !reading.reads(at, The.colon))) return true;
  return isFiniteVerb(reading, at) || timeLength(reading, at) > 0 || reading.isTagged(at, NO_OBJECTS);
}

/** What the verb's object is called before its source: "which", or the noun phrase ("a charge that she", "a plan he"). */
function objectBefore(site: Site, source: Range): Range | undefined {
  const pronoun = pronounBefore(site, source);
  if (!pronoun) return nounBefore(site, source.from);
  return site.reading.tag(pronoun.from) === Tag.that ? nounBefore(site, pronoun.from) : pronoun;
}

/**
 * "…, a charge that she denied", "…, which he opposes": what is reported stands before its source, summed up in a word after a comma or a dash. Without
 * the mark ("the cases it cited") the clause only tells which one is meant.
 */
export function findGap(site: Site, source: Range): Found | undefined {
  const { reading, from, to, group, end } = site;
  const relative = source.to === source.from + 1 && (reading.tag(source.from) === Tag.wh || reading.tag(source.from) === Tag.that);
  if (relative || !reportsObject(site, end)) return undefined;
  const object = hasNoObject(reading, end, to) ? objectBefore(site, source) : undefined;
  const mark = object ? object.from - 1 : -1;
  if (!object || mark < from || reading.isWord(mark) || reading.closing(mark)) return undefined;
  return foundBy(site, 'gap', { from: group.from, to: end }, source, [object]);
}
