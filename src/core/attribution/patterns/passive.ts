import type { Range } from '../../text/text';
import { Takes, takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import { lightNounOf } from '../cues/light-verbs';
import { nounCueOf } from '../cues/nouns';
import { Own } from '../cues/own-rules';
import type { Found } from '../found';
import { endsPhrase } from '../grammar/base-phrase';
import { startsPhrase } from '../grammar/clauses';
import { phraseEndingAt } from '../grammar/noun-phrase';
import { phraseStartingAt } from '../grammar/phrase-after';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { subjectBefore } from '../grammar/subject';
import { The } from '../grammar/the';
import { Is } from '../grammar/word';
import { wordList } from '../grammar/word-list';
import { complementAt } from './complement';
import { contentEnd } from './content-end';
import { foundBy, leadsOn, type Site } from './site';

const REPORTED = wordList('that about if whether why how what when where who which whom whose to on in at during last by');
const OPENERS = wordList('when if while after once but and though although as');

const MEANS = new Set('telephone phone email e-mail mail post text fax radio video letter satellite message messenger hand'.split(' '));

/** "by telephone", and not "by the council": how something was said, not who said it. */
const isMeans = (reading: Reading, by: number): boolean => reading.reads(by, The.by) && MEANS.has(reading.form(by + 1));

/** Whether an agent stands after a participle: "a plan praised by Lim". */
export const hasAgent = (reading: Reading, at: number): boolean => reading.reads(at + 1, The.by) && !isMeans(reading, at + 1);

/** The one who does it, after "by", and the token after that. */
function agentOf({ reading, at, to }: Site): { source?: Range; next: number } {
  let by = at + 1;
  while (by < to && by < at + 4 && reading.tag(by) === Tag.adverb) by++;
  const source = reading.reads(by, The.by) && !isMeans(reading, by) ? phraseStartingAt(reading, by + 1, to) : undefined;
  return source ? { source, next: source.to } : { next: at + 1 };
}

/** The subject as a piece of content: "Ada" in "Ada was praised by Lim". */
function subjectPiece({ reading, group, from }: Site): Range | undefined {
  const subject = subjectBefore(reading, group.from, from);
  if (!subject || reading.reads(subject.from, The.it)) return undefined;
  return { from: subject.from, to: reading.reads(subject.to - 1, The.comma) ? subject.to - 1 : subject.to };
}

/** The subject of a passive verb as a source. */
function whoIs({ reading, group, from }: Site): Range | undefined {
  const subject = subjectBefore(reading, group.from, from);
  return subject && !subject.afterPreposition ? { from: subject.from, to: subject.to } : undefined;
}

/** "Ada was asked whether": the subject is the hearer, what follows is said to it. */
function toHearer(site: Site): Found | undefined {
  const { reading, cue, group, to } = site;
  if (!takes(cue, Takes.recipient)) return undefined;
  const agent = agentOf(site);
  const complement = complementAt(site, agent.next);
  const reports = complement && (complement.kind !== 'object' || complement.cueEnd > agent.next);
  if (!complement || !reports) return undefined;
  const opens = group.from === site.at;
  const end = contentEnd(reading, complement.from, { kind: complement.kind, to, subordinate: opens });
  if (end === undefined) return undefined;
  const cueTo = agent.source ? site.at + 1 : Math.max(complement.cueEnd, site.at + 1);
  const thinker = !agent.source && cue.own & Own.convinces && !opens ? whoIs(site) : undefined;
  const found = foundBy(site, 'passive', { from: group.from, to: cueTo }, agent.source ?? thinker, [{ from: complement.from, to: end }]);
  if (thinker) found.act = 'belief';
  return found;
}

/** "Ada was praised by Lim": the source stands after "by", the subject is what it speaks of. */
function withAgent(site: Site): Found | undefined {
  if (!takes(site.cue, Takes.object | Takes.as)) return undefined;
  const { source } = agentOf(site);
  const piece = source && subjectPiece(site);
  return piece && foundBy(site, 'passive by', { from: site.group.from, to: site.at + 1 }, source, [piece]);
}

/** "is seen as a threat", "was called a threat": a name or a judgement follows. */
function isNamed({ reading, cue, at }: Site): boolean {
  const next = at + 1;
  if (reading.reads(next, The.as)) return takes(cue, Takes.as);
  const names = takes(cue, Takes.passive) && (takes(cue, Takes.as) || (cue.own & (Own.calls | Own.declares)) !== 0);
  return names && (reading.opening(next) !== undefined || startsPhrase(reading, next));
}

const LONGEST_AGENT = 12;

/** Who names it, at the end of "was called a threat by the mayor". */
function namerOf({ reading }: Site, from: number, end: number): Range | undefined {
  for (let by = end - 1; by > Math.max(from, end - LONGEST_AGENT); by--) {
    if (!reading.reads(by, The.by) || isMeans(reading, by) || reading.quotation(by)) continue;
    const source = phraseStartingAt(reading, by + 1, end);
    return source?.to === end ? source : undefined;
  }
  return undefined;
}

/** "Ada is expected to", "It is believed that": nobody is named, but for who calls it something. */
function withoutAgent(site: Site): Found | undefined {
  const { reading, at, group, cue, to } = site;
  const next = reading.name(at + 1);
  const known = cue.own & Own.knows && (next === The.as || next === The.for);
  const accusation =
    known || (next === The.of && cue.prepositions.has('of')) || (next === The.for && cue.act === 'speech' && takes(cue, Takes.as));
  const named = isNamed(site);
  const reports = takes(cue, Takes.passive) && (next === The.to || next === The.that);
  if (!accusation && !named && !reports) return undefined;
  const end = contentEnd(reading, at + 1, { kind: named || accusation ? 'object' : 'clause', to, subordinate: false });
  if (end === undefined) return undefined;
  const subject = subjectPiece(site);
  const from = accusation || next === The.as ? at + 2 : at + 1;
  if (end <= from) return undefined;
  const namer = named ? namerOf(site, from, end) : undefined;
  return foundBy(site, 'passive', { from: group.from, to: from === at + 2 ? from : at + 1 }, namer, [
    ...(subject ? [subject] : []),
    { from, to: namer ? namer.from - 1 : end },
  ]);
}

/** Passive reporting verbs, with and without the one who reports. */
export const findPassive = (site: Site): Found | undefined => toHearer(site) ?? withAgent(site) ?? withoutAgent(site);

/** "Tarn, seen as a hub": a participle with "as" after the noun that it judges. */
export function findJudged(site: Site): Found | undefined {
  const { reading, cue, at, group, from, to } = site;
  const next = at + 1;
  const judges = takes(cue, Takes.as) && reading.reads(next, The.as) && reading.isVerbForm(at, VerbForm.participle) && group.from === at;
  const last = reading.reads(at - 1, The.comma) ? at - 2 : at - 1;
  const phrase = judges && last >= from && endsPhrase(reading, last) ? phraseEndingAt(reading, last, from) : undefined;
  if (!phrase || reading.is(last, Is.subject) || reading.tag(phrase.from - 1) === Tag.wh) return undefined;
  const as = next + 1;
  const end = contentEnd(reading, as, { kind: 'object', to, subordinate: false });
  if (end === undefined) return undefined;
  return foundBy(site, 'judged as', { from: at, to: as }, undefined, [
    { from: phrase.from, to: phrase.to },
    { from: as, to: end },
  ]);
}

const STATEMENTS = new Set('fact sentiment idea notion theory practice complaint'.split(' '));

/** "a fact", "a claim": what stands for a statement. */
const isStatement = (noun: string): boolean => STATEMENTS.has(noun) || nounCueOf(noun) !== undefined || lightNounOf(noun) !== undefined;

/** "a call echoed by Lim", "the plan, first reported by Lim,": a participle with the one who reports, after the statement that it speaks of. */
export function findReduced(site: Site): Found | undefined {
  const { reading, cue, at, group, from } = site;
  if (cue.act !== 'speech' || group.auxiliary || !reading.isVerbForm(at, VerbForm.participle) || !hasAgent(reading, at)) return undefined;
  if (!isStatement(reading.form(group.from - 1)) && !reading.reads(group.from, The.first)) return undefined;
  const last = reading.reads(group.from - 1, The.comma) ? group.from - 2 : group.from - 1;
  const phrase =
    last >= from && endsPhrase(reading, last) && !reading.is(last, Is.subject) ? phraseEndingAt(reading, last, from) : undefined;
  const { source } = agentOf(site);
  return phrase && source && foundBy(site, 'passive by', { from: group.from, to: at + 1 }, source, [{ from: phrase.from, to: phrase.to }]);
}

/** Whether a verb after a comma has a subject before an aside: "Ada Lim, a nurse, warned that". */
function hasSubject(reading: Reading, verb: number, from: number): boolean {
  const subject = subjectBefore(reading, verb, from);
  return subject !== undefined && !subject.afterPreposition && !subject.afterVerb;
}

/** Whether a participle stands for a passive clause: "Asked whether ...", "when told that". */
export function isReducedPassive({ reading, cue, at, group, from }: Site): boolean {
  if (group.from !== at || !reading.isVerbForm(at, VerbForm.participle) || !takes(cue, Takes.recipient)) return false;
  const before = at - 1;
  if (reading.tag(before) === Tag.coordinator && before > from) return false; // "said X, and warned that": a verb of its own
  const opens = before < from || reading.isIn(before, OPENERS) || reading.reads(before, The.comma);
  if (reading.reads(before, The.comma) && hasSubject(reading, group.from, from)) return false;
  const next = reading.tag(at + 1) === Tag.adverb ? at + 2 : at + 1; // "asked later about"
  return opens && (reading.isIn(next, REPORTED) || leadsOn(reading, cue, next));
}
