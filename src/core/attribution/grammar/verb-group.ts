import { Takes, takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import { startsPhrase } from './clauses';
import { Tag } from './place';
import type { Reading } from './reading';
import { The } from './the';
import { timeStart } from './time';
import { Is } from './word';
import { wordList } from './word-list';

/** Verbs and the like that join an infinitive to themselves as one group: "seemed to say", "went on to say", "is going to say". */
const CATENATIVE = wordList(
  'going used continue continues continued continuing seem seems seemed appear appears appeared tend tends tended has have had having began begin begins start started starts got ought needed try tries tried trying attempt attempts attempted attempting struggle struggles struggled struggling strive strives strove fail fails failed manage manages managed proceeded scrambled rushed hastened',
);
const NOT_IN_GROUP = wordList('however though meanwhile instead so too');
const LONGEST_LINK = 5;
const FLOATING = wordList('both all each');

/** A verb with its auxiliaries and adverbs. */
export interface VerbGroup {
  from: number;
  /** The verb itself. */
  verb: number;
  /** An auxiliary stands in it, or a verb that joins it to itself ("began telling"). */
  auxiliary: boolean;
  /** A form of "be" and a participle. */
  passive: boolean;
  /** "to" and the verb, with nothing that governs it in the group. */
  infinitive: boolean;
}

/** Verbs that join an -ing form to themselves: "began telling". */
const ASPECTUAL = wordList(
  'begin begins began begun start starts started keep keeps kept stop stops stopped continue continues continued resume resumes resumed finish finished quit avoid avoids avoided',
);

const GO = wordList('go goes going gone went');
const READY = wordList('quick quicker likely unlikely eager reluctant careful willing able unable prepared ready');
const MORE = wordList('more less most');

/** Where the chain begins that "to" at `to` continues ("went on", "continued"), or -1. */
function catenativeStart(reading: Reading, to: number): number {
  let at = to - 1;
  if (reading.reads(at, The.on) && reading.isIn(at - 1, GO)) return at - 1;
  if (reading.isIn(at, READY)) {
    while (reading.tag(at - 1) === Tag.adverb || reading.isIn(at - 1, MORE)) at--;
    return reading.is(at - 1, Is.be) ? at : -1;
  }
  return reading.isIn(at, CATENATIVE) ? at : -1;
}

const FACT = wordList('fact particular general part turn effect');

/** "in fact", "in the past" between an auxiliary and its verb; `at` is its last word. */
function isPhraseBetween(reading: Reading, at: number, from: number): boolean {
  const one = reading.isIn(at, FACT) && reading.reads(at - 1, The.in) ? 2 : 0;
  const past = reading.reads(at, The.past) && reading.reads(at - 1, The.the) && reading.reads(at - 2, The.in) ? 3 : 0;
  const length = one || past;
  return length > 0 && at - length >= from && reading.tag(at - length) === Tag.auxiliary;
}

/** The first comma of a link between an auxiliary and its verb ("has, however, said", "have, in fact, praised"), or -1; `at` is its last. */
function linkBetween(reading: Reading, at: number, from: number): number {
  if (!reading.reads(at, The.comma)) return -1;
  let open = at - 1;
  while (open > from && open > at - LONGEST_LINK && reading.isWord(open)) open--;
  return reading.reads(open, The.comma) && reading.tag(open - 1) === Tag.auxiliary ? open : -1;
}

/** The start of a time between an auxiliary and its verb ("had last month charged"), or -1; `at` is its last word. */
function timeBetween(reading: Reading, at: number, from: number): number {
  if (!reading.is(at, Is.time | Is.day) || reading.tag(at) !== Tag.noun) return -1;
  const time = timeStart(reading, at, from);
  return time > from && reading.tag(time - 1) === Tag.auxiliary ? time : -1;
}

/** The start of what stands between an auxiliary and its verb, whose last token is at `at`, or -1. */
function betweenStart(reading: Reading, at: number, from: number): number {
  return reading.tag(at) === Tag.mark ? linkBetween(reading, at, from) : timeBetween(reading, at, from);
}

/** "both" and "all" after their noun or an auxiliary: "Lim and Okafor both said", "they have all said". */
function floats(reading: Reading, at: number, from: number): boolean {
  if (at <= from || reading.tag(at) !== Tag.pronoun || !reading.isIn(at, FLOATING)) return false;
  const before = reading.tag(at - 1);
  return before === Tag.noun || before === Tag.auxiliary;
}

/** Whether a noun may be the last word of what stands between an auxiliary and its verb. */
const mayStandBetween = (reading: Reading, at: number): boolean =>
  reading.is(at, Is.time | Is.day) || reading.isIn(at, FACT) || reading.reads(at, The.past);

/** The first token of the verb group that ends at `verb`. */
export function verbGroupStart(reading: Reading, verb: number, from: number): number {
  let first = verb;
  for (let at = verb - 1; at >= from; at--) {
    const tag = reading.tag(at);
    if (tag === Tag.noun && !mayStandBetween(reading, at)) break;
    const between = betweenStart(reading, at, from);
    if (tag === Tag.to) {
      const chain = catenativeStart(reading, at);
      if (chain < from) break;
      first = chain;
      at = chain;
    } else if (between > 0) at = between;
    else if (isPhraseBetween(reading, at, from)) at -= reading.reads(at - 1, The.the) ? 2 : 1;
    else if (tag === Tag.verb && at === verb - 1 && reading.tag(verb) === Tag.ing && reading.isIn(at, ASPECTUAL)) first = at;
    else if (floats(reading, at, from)) first = at;
    else if (tag === Tag.auxiliary || (tag === Tag.adverb && !reading.isIn(at, NOT_IN_GROUP))) first = at;
    else break;
  }
  return first;
}

/** "She's said that", "he's promised a bridge": "has", for what is reported follows; "it's said that" and "she's called a liar" are passives. */
function isHas(reading: Reading, contraction: number, verb: number): boolean {
  if (reading.reads(contraction - 1, The.it)) return false;
  const cues = reading.cues(verb);
  if (cues.length === 0 || cues.some((cue) => takes(cue, Takes.passive) && (takes(cue, Takes.as) || !takes(cue, Takes.clause))))
    return false;
  const next = verb + 1;
  if (startsPhrase(reading, next) || reading.opening(next)) return reading.takes(verb, Takes.clause | Takes.object | Takes.quote);
  const that = reading.tag(next) === Tag.that || reading.tag(next) === Tag.preposition;
  return that && cues.some((cue) => !takes(cue, Takes.recipient) && takes(cue, Takes.clause | Takes.that));
}

/** The verb group that ends at `verb`. */
export function verbGroup(reading: Reading, verb: number, from: number): VerbGroup {
  const first = verbGroupStart(reading, verb, from);
  let auxiliary = false;
  let be = false;
  for (let at = first; at < verb; at++) {
    const tag = reading.tag(at);
    if (tag === Tag.auxiliary || tag === Tag.to || tag === Tag.verb) auxiliary = true;
    if (reading.is(at, Is.be)) be = true;
    else if (reading.reads(at, The.possessive) && reading.isVerbForm(verb, VerbForm.participle)) be ||= !isHas(reading, at, verb);
  }
  const passive = be && reading.isVerbForm(verb, VerbForm.participle) && !reading.isVerbForm(verb, VerbForm.ing);
  const infinitive = reading.tag(first - 1) === Tag.to && first - 1 >= from;
  return { from: first, verb, auxiliary, passive, infinitive };
}
