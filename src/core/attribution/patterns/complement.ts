import { Takes, takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import { Own } from '../cues/own-rules';
import { isCue, skipAdjuncts } from '../grammar/adjuncts';
import { isFiniteVerb, startsClause, startsPhrase } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { COMMA_OR_COLON, The } from '../grammar/the';
import { timeLength } from '../grammar/time';
import { wordList } from '../grammar/word-list';
import { hearerEnd, QUESTION_WORDS } from './hearer';
import type { Kind } from './limits';
import { leadsOn, type Site } from './site';

/** Where what is reported begins after a cue, and what sort of thing it is. */
export interface Complement {
  from: number;
  kind: Kind;
  /** The end of the cue, with the preposition or the colon that belongs to it. */
  cueEnd: number;
  /** Where it ends, if that is known ("so", "as much"). */
  end?: number;
}

const LONGEST_BEFORE_COLON = 14;
const OPENS_ASIDE = wordList('if when while as in on once after before without with because since despite');

/** Steps over an aside between dashes or commas before "that" or a quotation. */
function skipAside(reading: Reading, at: number, to: number): number {
  if ((!reading.isDash(at) && !reading.reads(at, The.comma)) || reading.opening(at + 1)) return at;
  if (reading.tag(at + 1) === Tag.ing && reading.reports(at + 1)) return at;
  for (let next = at + 1; next < Math.min(to, at + 22) && !reading.opening(next); next++) {
    if (!reading.isSame(next, at)) continue;
    if (reading.opening(next + 1) && isCue(reading, next)) return at;
    if (reading.tag(next + 1) === Tag.that || reading.tag(next + 1) === Tag.wh || reading.opening(next + 1)) return next + 1;
    return reading.isIn(at + 1, OPENS_ASIDE) && startsClause(reading, next + 1, to) ? next + 1 : at;
  }
  return at;
}

/** Whether a mark or "that" follows another reporting verb: "in a tweet, saying: ", "found on the deck suggested that". */
const isOthers = (reading: Reading, at: number): boolean =>
  isCue(reading, at - 1) && (!reading.isWord(at) || reading.isVerbForm(at - 1, VerbForm.past));

/** After a colon or the quotation mark, directly or after the words that say when and where. */
function marked(site: Site, hearer: number, after: number): Complement | undefined {
  const { reading, cue, end: cueEnd } = site;
  for (const at of [hearer, after]) {
    if (at >= site.to || (at > cueEnd && isOthers(reading, at))) break;
    if (reading.opening(at)) return { from: at, kind: 'quote', cueEnd };
    if (reading.reads(at, The.colon) && at + 1 < site.to && (takes(cue, Takes.quote) || reading.opening(at + 1)))
      return { from: at + 1, kind: reading.opening(at + 1) ? 'quote' : 'clause', cueEnd: at === cueEnd ? at + 1 : cueEnd };
    if (reading.reads(at, The.comma) && reading.opening(at + 1)) return { from: at + 1, kind: 'quote', cueEnd };
    if (reading.reads(at, The.comma) && at === cueEnd && reading.tag(at + 1) === Tag.that && takes(cue, Takes.clause))
      return { from: at + 1, kind: 'clause', cueEnd };
    if (at === after && reading.reads(at, The.that) && takes(cue, Takes.that | Takes.clause)) {
      const from = cue.own & Own.urges && hearer > cueEnd ? cueEnd : at;
      return { from, kind: 'clause', cueEnd };
    }
  }
  return colonAhead(site, hearer);
}

/** A colon and a quotation a few words on: "said, with a smile: ". */
function colonAhead(site: Site, from: number): Complement | undefined {
  const { reading, cue, to } = site;
  if (!takes(cue, Takes.quote)) return undefined;
  for (let at = from; at < Math.min(to, from + LONGEST_BEFORE_COLON); at++) {
    if (isFiniteVerb(reading, at) || reading.opening(at) || (reading.reads(at, The.colon) && isCue(reading, at))) return undefined;
    if (reading.reads(at, The.colon)) return reading.opening(at + 1) ? { from: at + 1, kind: 'quote', cueEnd: site.end } : undefined;
  }
  return undefined;
}

function infinitive(site: Site, hearer: number): Complement | undefined {
  const { reading, cue, end: cueEnd } = site;
  const first = hearer + timeLength(reading, hearer);
  const negated = reading.reads(first, The.not) ? first + 1 : first;
  if (reading.tag(negated) !== Tag.to) return undefined;
  const whole = takes(cue, Takes.recipient) && hearer > cueEnd && !(cue.own & Own.promises);
  return { from: whole ? cueEnd : first, kind: 'clause', cueEnd };
}

const skipAdverb = (reading: Reading, at: number) => (reading.tag(at) === Tag.adverb ? at + 1 : at);

/** "asked Ada about it": a preposition of the verb after the hearer. */
function afterHearer({ reading, cue, at }: Site, hearer: number): Complement | undefined {
  if (hearer === at + 1 || !leadsOn(reading, cue, hearer) || timeLength(reading, hearer)) return undefined;
  return { from: hearer + 1, kind: 'object', cueEnd: at + 1 };
}

function prepositional(site: Site): Complement | undefined {
  const { reading, cue, end } = site;
  const next = skipAdverb(reading, end + timeLength(reading, end));
  if (!leadsOn(reading, cue, next) || (reading.reads(next, The.on) && timeLength(reading, next))) return undefined;
  return { from: next + 1, kind: 'object', cueEnd: next + 1 };
}

/** An indirect question: "asked whether", "explained why". */
function question(site: Site, at: number): Complement | undefined {
  const { reading, cue } = site;
  const asks = reading.isIn(at, QUESTION_WORDS) && takes(cue, Takes.clause | Takes.that | Takes.object);
  return asks ? { from: at, kind: 'clause', cueEnd: site.end } : undefined;
}

const LEADS = wordList(
  'because if when while once since although though unless until after before as at in given without despite with amid',
);
const LONGEST_LEAD = 24;

/** Whether the reported clause opens with a clause or a phrase of its own before a comma: "said if elected, she would". */
function leadsIn(reading: Reading, from: number, to: number): boolean {
  if (!reading.isIn(from, LEADS)) return false;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_LEAD) && !reading.opening(at); at++)
    if (reading.reads(at, The.comma))
      return reading.opening(at + 1) !== undefined || (startsPhrase(reading, at + 1) && startsClause(reading, at + 1, to));
  return false;
}

function clause(site: Site, hearer: number, after: number): Complement | undefined {
  const { reading, cue, end: cueEnd } = site;
  const indirect = question(site, after);
  if (indirect) return indirect;
  const speech = takes(cue, Takes.quote);
  if (!takes(cue, Takes.clause)) return undefined;
  if (speech && leadsIn(reading, hearer, site.to)) return { from: hearer, kind: 'clause', cueEnd };
  if (!startsPhrase(reading, after) && !reading.isVerbForm(after, VerbForm.ing)) return undefined;
  const starts = startsClause(reading, after, site.to);
  if (starts && (after === hearer || speech)) return { from: after, kind: 'clause', cueEnd };
  if (after !== hearer) return undefined;
  return takes(cue, Takes.object) ? { from: after, kind: cue.own & Own.says ? 'clause' : 'object', cueEnd } : undefined;
}

const LONGEST_BEFORE_AS = 14;

/** "see Ada as": an object with "as" after it. */
function hasAs({ reading, to }: Site, from: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_BEFORE_AS); at++) {
    if (reading.reads(at, The.as)) return true;
    if (!reading.isWord(at) && !reading.quotation(at)) return false;
  }
  return false;
}

function object(site: Site): Complement | undefined {
  const { reading, cue, end: cueEnd } = site;
  const from = cueEnd + timeLength(reading, cueEnd);
  if (takes(cue, Takes.as) && reading.reads(from, The.as)) return { from, kind: 'object', cueEnd };
  const hasObject = takes(cue, Takes.object | Takes.evidence) || (takes(cue, Takes.as) && hasAs(site, from));
  if (!hasObject) return undefined;
  const that = reading.tag(from) === Tag.that && reading.opening(from + 1) !== undefined;
  return that || startsPhrase(reading, from) || reading.isVerbForm(from, VerbForm.ing) ? { from, kind: 'object', cueEnd } : undefined;
}

/** What a cue's verb reports to its right, by its frames; undefined where nothing there fits. */
export function complementOf(site: Site): Complement | undefined {
  const { cue, end } = site;
  return complementAt(site, takes(cue, Takes.recipient) || cue.own & Own.promises ? hearerEnd(site, end) : end);
}

/** Whether what stands after a cue's preposition runs on into a quotation, with no comma before it: "boasted of his "gift"". */
function runsOn({ reading, cue, to }: Site, { from }: Complement, after: number): boolean {
  if (reading.reads(after, The.that)) return (cue.own & Own.answers) !== 0;
  if (after >= to || reading.opening(from) || !reading.opening(after)) return false;
  return !reading.isIn(after - 1, COMMA_OR_COLON);
}

const SO_OR_AS = wordList('so as');

/** The end of a word that stands for what was said before, or -1: "said so", "said so on Monday", "admitted as much". */
function endOfSo({ reading, cue }: Site, at: number): number {
  const next = reading.reads(at, The.so) ? at + 1 : reading.reads(at, The.as) && reading.reads(at + 1, The.much) ? at + 2 : -1;
  if (next < 0 || (!reading.isWord(next) && next === at + 1)) return next;
  const ends = !reading.isWord(next) || reading.tag(next) === Tag.preposition || timeLength(reading, next) > 0;
  return takes(cue, Takes.clause) && ends && !reading.reads(next, The.as) ? next : -1;
}

/** What a cue's verb reports from `hearer` on, the hearer being named before that. */
export function complementAt(site: Site, hearer: number): Complement | undefined {
  const { reading, cue, to } = site;
  const told = skipAdjuncts(reading, hearer, to);
  const after = reading.tag(told) === Tag.mark ? skipAside(reading, told, to) : told;
  const so = reading.isIn(hearer, SO_OR_AS) ? endOfSo(site, hearer) : -1;
  if (so > 0) return { from: hearer, kind: 'object', cueEnd: hearer, end: so };
  const preposition = prepositional(site);
  if (preposition && runsOn(site, preposition, after)) return preposition;
  return (
    question(site, hearer) ??
    (takes(cue, Takes.infinitive) ? infinitive(site, hearer) : undefined) ??
    marked(site, hearer, after) ??
    preposition ??
    afterHearer(site, hearer) ??
    clause(site, hearer, after) ??
    object(site)
  );
}
