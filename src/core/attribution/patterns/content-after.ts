import type { Range } from '../../text/text';
import { VerbForm } from '../cues/inflect';
import type { Found } from '../found';
import { skipAdjuncts } from '../grammar/adjuncts';
import { isFiniteVerb } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { Is } from '../grammar/word';
import { type Complement, complementOf } from './complement';
import { contentEnd, lastOfSentence } from './content-end';
import { cueEnd } from './cue-end';
import { hearerEnd } from './hearer';
import { foundBy, lastOfCue, type Site } from './site';
import { inOrder, trailingQuotations } from './trailing';

const SUBORDINATORS = new Set(
  'after while as when if since although though because before until once whereas despite just even whether'.split(' '),
);

/** "In addition to saying". */
const LONGEST_OPENING = 3;

/** Whether the clause of the cue stands under one that follows it in the sentence. */
function isSubordinate({ reading, from }: Site, start: number): boolean {
  if (start > from && SUBORDINATORS.has(reading.form(start - 1))) return true;
  let first = from;
  while (first < start && !reading.isWord(first)) first++;
  const participle = reading.tag(first) === Tag.ing || (reading.tag(start) === Tag.ing && start - first <= LONGEST_OPENING);
  const opens = SUBORDINATORS.has(reading.form(first)) || participle;
  if (!opens) return false;
  for (let at = first; at < start; at++) if (reading.form(at) === ',') return false;
  return true;
}

const EMPTY = new Set('himself herself themselves itself it'.split(' '));
const EVIDENCE_ONLY = 'evidence';

function isEvidence(reading: Reading, source: Range): boolean {
  for (let at = source.from; at < source.to; at++) if (reading.is(at, Is.evidence)) return true;
  return false;
}

/** "The queue showed how popular the ferry is": what the report makes of a thing. A document shows it, and so does somebody. */
function isInference({ reading, cue }: Site, source: Range, { from }: Complement): boolean {
  if (cue.lemma !== 'show' || reading.form(from) !== 'how' || isEvidence(reading, source)) return false;
  const person = reading.is(source.from, Is.subject) && reading.form(source.from) !== 'it';
  return !person && reading.tag(source.from) !== Tag.wh && !reading.isCapital(source.to - 1);
}

const APPROVES = new Set('endorse back'.split(' '));

/** "those who supported Lim", "the man who promised to pay": the relative clause tells who is meant, not what they think; after a comma it tells what they think. */
function tellsWho({ reading, cue }: Site, source: Range, { from, kind }: Complement): boolean {
  const relative = reading.tag(source.from) === Tag.wh || reading.tag(source.from) === Tag.that;
  const infinitive = reading.tag(from) === Tag.to;
  const told = infinitive || (kind === 'object' && (cue.act !== 'speech' || APPROVES.has(cue.lemma)));
  const restrictive = reading.isWord(source.from - 1);
  return relative && restrictive && source.to === source.from + 1 && told;
}

function isNegated({ reading, group, at }: Site): boolean {
  for (let word = group.from; word <= at; word++) if (reading.is(word, Is.negation)) return true;
  return false;
}

/** "did not respond to a request": nothing is said. */
const staysSilent = (site: Site): boolean => (site.cue.lemma === 'respond' || site.cue.lemma === 'reply') && isNegated(site);

const ASKS = new Set('ask wonder inquire enquire'.split(' '));

/** "roared when the ferry came": when it was said. A question is told by who asks, leaves it open ("did not say when") or looks ahead ("when it would come"). */
function onlyTellsWhen(site: Site, { from }: Complement): boolean {
  const { reading, cue, to } = site;
  if (cue.act !== 'speech' || reading.form(from) !== 'when' || ASKS.has(cue.lemma) || isNegated(site)) return false;
  let verb = from + 1;
  while (verb < to && !isFiniteVerb(reading, verb)) verb++;
  return reading.tag(from + 1) !== Tag.to && !reading.is(verb, Is.modal);
}

/** "It is plain that drivers want a bridge": what the report supposes, unless it stands in what somebody is said to say. */
function isSupposed({ reading, cue, previous }: Site, source: Range): boolean {
  const that = source.from - 1;
  const verb = reading.tag(that - 1) === Tag.verb || reading.tag(that - 1) === Tag.ing;
  if (cue.act !== 'intention' || reading.form(that) !== 'that' || verb) return false;
  return !previous?.content.some(({ from, to }) => from <= that && that < to);
}

/** "It was late, according to Lim, calling it": the participle belongs to the sentence before the phrase, not to its source. */
const isSourceOfPhrase = ({ reading, from }: Site, source: Range): boolean =>
  source.from - 2 > from && reading.form(source.from - 1) === 'to' && reading.form(source.from - 2) === 'according';

/** "a band called Tarn": the name of something, not what somebody calls it. */
function isNaming({ reading, cue, at, group }: Site, source: Range): boolean {
  const bare = cue.lemma === 'call' && group.from === at && source.to === at;
  if (!bare || !/^(?:an?|another)$/.test(reading.form(source.from))) return false;
  const name = reading.opening(at + 1) || reading.tag(at + 1) === Tag.determiner ? at + 2 : at + 1;
  return reading.isCapital(name) || /\d/.test(reading.form(name));
}

/** "would like", "would prefer": a wish for all the conditional. */
const WISHES = new Set('like love prefer'.split(' '));
const POSSIBLE = new Set('would could might may should can'.split(' '));

/** "would want", "might think": a belief or an intention that nobody is said to have. */
function isOnlyPossible({ reading, cue, group, at }: Site): boolean {
  if (cue.act === 'speech' || WISHES.has(cue.lemma)) return false;
  for (let word = group.from; word < at; word++) if (POSSIBLE.has(reading.form(word))) return true;
  return false;
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
function isNoReport(site: Site, source: Range, complement: Complement): boolean {
  const { reading, cue } = site;
  if (isOnlyPossible(site) || reading.form(source.from - 1) === 'whether') return true; // "whether Lim said so" is open
  if (reading.form(source.from) === 'you' && source.to === source.from + 1) return true;
  if (cue.lemma === 'look' && !(site.group.auxiliary && reading.isVerbForm(site.at, VerbForm.ing))) return true; // "looked for" is a search
  if (tellsWho(site, source, complement) || isNaming(site, source)) return true;
  if (isInference(site, source, complement)) return true;
  if (onlyTellsWhen(site, complement) || isSupposed(site, source) || isSourceOfPhrase(site, source)) return true;
  if (complement.kind !== 'object') return false;
  return strikes(site, source) || staysSilent(site) || (cue.frames.has(EVIDENCE_ONLY) && !isEvidence(reading, source));
}

/** Content that only begins in the next sentence: a colon at the end of a line, or quotations after "she said." */
function contentInNext(site: Site, source: Range): Found | undefined {
  const { reading, cue, to, group } = site;
  if (!cue.frames.has('quote') || site.previous || reading.tag(site.at) === Tag.ing || reading.tag(source.from) === Tag.wh)
    return undefined;
  const end = lastOfCue(site) + 1;
  const found = (content: Range[], cueEnd = end) =>
    content.length ? foundBy(site, 'source cue', { from: group.from, to: cueEnd }, source, content) : undefined;
  if (reading.form(to - 1) === ':') {
    const next = reading.text.sentences[site.sentence + 1];
    if (!next) return undefined;
    const quotation = reading.opening(next.from);
    const last = lastOfSentence(reading, next.to, next.from) + 1;
    return found([quotation ? { from: quotation.from, to: quotation.to } : { from: next.from, to: last }], to - 1 === end ? to : end);
  }
  const hearer = cue.frames.has('recipient') ? hearerEnd(site, end) : end;
  const after = skipAdjuncts(reading, hearer, to);
  return after > lastOfSentence(reading, to, site.at) ? found(trailingQuotations(site, to - 1)) : undefined;
}

/** The end of the cue: its preposition or colon where it has one, else what tells the manner. */
function wholeCue(site: Site, complement: Complement): number {
  const end = lastOfCue(site) + 1;
  return complement.cueEnd > end ? complement.cueEnd : Math.min(cueEnd(site.reading, end), Math.max(complement.from, end));
}

/** The content to the right of the cue, by the frames of its verb. */
export function contentAfter(site: Site, source: Range | undefined, pattern: string): Found | undefined {
  const { reading, cue, group, to } = site;
  const complement = complementOf(site);
  if (!complement || complement.from >= to) return source && contentInNext(site, source);
  const { from, kind } = complement;
  if (kind === 'object' && !source) return undefined;
  if (source && isNoReport(site, source, complement)) return undefined;
  const end = contentEnd(reading, from, {
    kind,
    to,
    subordinate: isSubordinate(site, Math.min(source?.from ?? group.from, group.from)),
    cue: site.at,
  });
  if (end === undefined || end <= from) return undefined;
  if (end === from + 1 && EMPTY.has(reading.form(from)) && !cue.frames.has('quote')) return undefined;
  const trails = kind !== 'object' || reading.quotation(end - 1);
  const content = inOrder([{ from, to: end }, ...(trails ? trailingQuotations(site, end) : [])]);
  return foundBy(site, pattern, { from: group.from, to: wholeCue(site, complement) }, source, content);
}
