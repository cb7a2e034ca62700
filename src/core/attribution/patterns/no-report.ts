import type { Range } from '../../text/text';
import { Takes, takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import { Own } from '../cues/own-rules';
import { basePhraseStart } from '../grammar/base-phrase';
import { isFiniteVerb } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import { isPossible } from '../grammar/possible';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { Is } from '../grammar/word';
import type { Complement } from './complement';
import type { Site } from './site';

function isEvidence(reading: Reading, source: Range): boolean {
  for (let at = source.from; at < source.to; at++) if (reading.is(at, Is.evidence)) return true;
  return false;
}

/** "The queue showed how popular the ferry is": what the report makes of a thing. A document shows it, and so does somebody. */
function isInference({ reading, cue }: Site, source: Range, { from }: Complement): boolean {
  if (!(cue.own & Own.shows) || !reading.reads(from, The.how) || isEvidence(reading, source)) return false;
  const person = reading.is(source.from, Is.subject) && !reading.reads(source.from, The.it);
  return !person && reading.tag(source.from) !== Tag.wh && !reading.isCapital(source.to - 1);
}

/** A name, or a phrase with a post or a body in it ("leading officials of the guild"). */
function isSomebody(reading: Reading, { from, to }: Range): boolean {
  if (reading.isCapital(to - 1) || (reading.isCapital(from) && reading.isCapital(from + 1))) return true;
  for (let at = from; at < to; at++) if (reading.is(at, Is.role)) return true;
  return false;
}

/** "The flood underscored the need for a dam": what the report makes of an event. Somebody underscores it in words, and so does a document. */
function isMadeOf({ reading, cue }: Site, source: Range): boolean {
  if (!(cue.own & Own.emphasizes) || isEvidence(reading, source)) return false;
  if (reading.reads(source.from, The.it) || reading.reads(source.from, The.which)) return true;
  return !reading.is(source.from, Is.subject) && !reading.reads(source.from, The.who) && !isSomebody(reading, source);
}

/** "those who supported Lim", "the man who promised to pay": the relative clause tells who is meant, not what they think; after a comma it tells what they think. */
function tellsWho({ reading, cue }: Site, source: Range, { from, kind }: Complement): boolean {
  const relative = reading.tag(source.from) === Tag.wh || reading.tag(source.from) === Tag.that;
  const infinitive = reading.tag(from) === Tag.to;
  const told = infinitive || (kind === 'object' && (cue.act !== 'speech' || (cue.own & Own.approves) !== 0));
  const restrictive = reading.isWord(source.from - 1);
  return relative && restrictive && source.to === source.from + 1 && told;
}

function isNegated({ reading, group, at }: Site): boolean {
  for (let word = group.from; word <= at; word++) if (reading.is(word, Is.negation)) return true;
  return false;
}

/** "responded to a request", "replied with anger": what is answered, or how, is not what was said. */
const onlyAnswers = ({ cue }: Site): boolean => (cue.own & Own.answers) !== 0;

/** "roared when the ferry came": when it was said. A question is told by who asks, leaves it open ("did not say when") or looks ahead ("when it would come"). */
function onlyTellsWhen(site: Site, { from }: Complement): boolean {
  const { reading, cue, to } = site;
  if (cue.act !== 'speech' || !reading.reads(from, The.when) || cue.own & Own.asks || isNegated(site)) return false;
  let verb = from + 1;
  while (verb < to && !isFiniteVerb(reading, verb)) verb++;
  return reading.tag(from + 1) !== Tag.to && !reading.is(verb, Is.modal);
}

/** "It is plain that drivers want a bridge": what the report supposes, unless it stands in what somebody is said to say. */
function isSupposed({ reading, cue, previous }: Site, source: Range): boolean {
  const that = source.from - 1;
  const verb = reading.tag(that - 1) === Tag.verb || reading.tag(that - 1) === Tag.ing;
  if (cue.act !== 'intention' || !reading.reads(that, The.that) || verb) return false;
  return !previous?.content.some(({ from, to }) => from <= that && that < to);
}

/** "It was late, according to Lim, calling it": the participle belongs to the sentence before the phrase, not to its source. */
const isSourceOfPhrase = ({ reading, from }: Site, source: Range): boolean =>
  source.from - 2 > from && reading.reads(source.from - 1, The.to) && reading.reads(source.from - 2, The.according);

/** "a band called Tarn", "a song to a girl called Ada": the name of something, not what somebody calls it. */
function isNaming({ reading, cue, at, group, from }: Site, source: Range): boolean {
  const bare = (cue.own & Own.calls) !== 0 && group.from === at && source.to === at;
  const one = (first: number) => /^(?:an?|another)$/.test(reading.form(first));
  if (!bare || !(one(source.from) || one(basePhraseStart(reading, at - 1, from)))) return false;
  const name = reading.opening(at + 1) || reading.tag(at + 1) === Tag.determiner ? at + 2 : at + 1;
  return reading.isCapital(name) || /\d/.test(reading.form(name));
}

/** "called Ada at noon", "calls himself Paul": by telephone or by name, where nothing is said of whoever is called. */
export function onlyCalls({ reading, cue, to }: Site, from: number, end: number): boolean {
  if (!(cue.own & Own.calls) || reading.opening(from)) return false;
  if (/^(?:him|her|it)self$/.test(reading.form(from))) return reading.isCapital(from + 1);
  for (let at = from; at < end; at++) if (!reading.isCapital(at) && !(end === from + 1 && reading.tag(at) === Tag.pronoun)) return false;
  return end < to && (reading.isWord(end) || reading.reads(end, The.stop));
}

/** "would want", "might think": a belief or an intention that nobody is said to have. */
function isOnlyPossible({ reading, cue, group, at }: Site): boolean {
  if (cue.act === 'speech' || cue.own & Own.wishes) return false;
  return isPossible(reading, group.from, at);
}

const STRIKES =
  /^(?:rebel|militant|gunm[ae]n|troop|soldier|force|arm(?:y|ies)|nav(?:y|ies)|jet|plane|warplane|helicopter|drone|missile|rocket|shell|bomb|bomber|fighter|insurgent|terrorist|separatist|guerrilla|raider|attacker|assailant|militia|mob|rioter|hacker|dog|storm|hurricane|typhoon|cyclone|flood|wave|wind|earthquake|blast|bullet|car|truck|bus|train|ship|boat|artillery)s?$/;

/** "Rebels attacked the town", "the storm slammed the coast": with arms or by force, not in words. */
function strikes({ reading, cue, at }: Site, source: Range): boolean {
  if (cue.direction !== 'attacks') return false;
  let last = source.from;
  while (last + 1 < source.to && last + 1 < at && reading.tag(last + 1) === Tag.noun) last++;
  return STRIKES.test(reading.form(last));
}

/** Whether the verb reports nothing with this source and this object. */
export function isNoReport(site: Site, source: Range, complement: Complement): boolean {
  const { reading, cue } = site;
  if (isOnlyPossible(site) || reading.reads(source.from - 1, The.whether)) return true; // "whether Lim said so" is open
  if (reading.reads(source.from, The.you) && source.to === source.from + 1) return true;
  if (cue.own & Own.looks && !(site.group.auxiliary && reading.isVerbForm(site.at, VerbForm.ing))) return true; // "looked for" is a search
  if (tellsWho(site, source, complement) || isNaming(site, source)) return true;
  if (isInference(site, source, complement) || isMadeOf(site, source)) return true;
  if (onlyTellsWhen(site, complement) || isSupposed(site, source) || isSourceOfPhrase(site, source)) return true;
  if (complement.kind !== 'object') return false;
  return strikes(site, source) || onlyAnswers(site) || (takes(cue, Takes.evidence) && !isEvidence(reading, source));
}
