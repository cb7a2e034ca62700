import type { Range } from '../../text/text';
import { Takes, takes } from '../cues/cue';
import { isLightWith, isReceived, LIGHT_VERB, lightNounOf } from '../cues/light-verbs';
import type { Found } from '../found';
import { Tag, tagBits } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { sharedSubject, subjectBefore } from '../grammar/subject';
import { The } from '../grammar/the';
import { timeLength } from '../grammar/time';
import { verbGroup } from '../grammar/verb-group';
import { Is } from '../grammar/word';
import { contentEnd } from './content-end';
import type { Scope } from './site';

const LONGEST_BETWEEN = 6;

/** The light verb whose object ends with the noun, over determiners and adjectives; -1 where none stands there. */
function lightVerbBefore({ reading, from }: Scope, noun: number): number {
  for (let at = noun - 1; at >= from && noun - at <= LONGEST_BETWEEN; at--) {
    const tag = reading.tag(at);
    if ((tag === Tag.verb || tag === Tag.auxiliary || tag === Tag.ing) && reading.isIn(at, LIGHT_VERB)) return at;
    if (tag !== Tag.noun && tag !== Tag.determiner && tag !== Tag.adverb) return -1;
  }
  return -1;
}

/** "voiced his support for": the noun is what is voiced, where it is somebody's own and the verb is a cue itself. A clause is what the noun stands for. */
function isOwn(reading: Reading, verb: number, lead: number): boolean {
  if (!reading.is(verb + 1, Is.possessive) || opensClause(reading, lead)) return false;
  return reading.cues(verb).some((cue) => !cue.particle && takes(cue, Takes.object));
}

/** "that", "whether" and "to" before a verb open what is said; all others, and "to" before a noun, belong to the cue. */
const opensClause = (reading: Reading, lead: number): boolean =>
  /^(?:that|whether)$/.test(reading.form(lead)) || reading.tag(lead) === Tag.to;

/** Whether a light verb leads to a noun that names the act: "expressed concern that". The noun is then the cue, and the verb alone is none. */
export function leadsToNoun(reading: Reading, verb: number): boolean {
  if (!reading.isIn(verb, LIGHT_VERB)) return false;
  for (let at = verb + 1; at <= verb + LONGEST_BETWEEN; at++) {
    const tag = reading.tag(at);
    if (tag !== Tag.noun && tag !== Tag.determiner && tag !== Tag.adverb) return false;
    const lead = leadAfter(reading, at);
    const noun = tag === Tag.noun ? lightNounOf(reading.form(at)) : undefined;
    if (noun?.leads.has(reading.form(lead)) && isLightWith(reading.form(verb), noun)) return !isOwn(reading, verb, lead);
  }
  return false;
}

/** The token that leads from a noun to what it reports, over a time: "the case for weeks that". */
const leadAfter = (reading: Reading, noun: number): number => noun + 1 + timeLength(reading, noun + 1);

function subjectOf({ reading, from, previous }: Scope, group: number): Range | undefined {
  const subject = subjectBefore(reading, group, from);
  if (subject && !subject.afterPreposition) return subject;
  return previous?.source ?? sharedSubject(reading, group - 1, from);
}

/** "issued a warning that", "made no mention of", "raised questions about". */
export function findLightVerb(scope: Scope, at: number): Found | undefined {
  const { reading, from, to } = scope;
  const verb = reading.tag(at) === Tag.noun ? lightVerbBefore(scope, at) : -1;
  const noun = verb < from ? undefined : lightNounOf(reading.form(at));
  if (!noun) return undefined;
  const next = leadAfter(reading, at);
  const lead = reading.form(next);
  if (
    !noun.leads.has(lead) ||
    !isLightWith(reading.form(verb), noun) ||
    isOwn(reading, verb, next) ||
    (isReceived(noun, lead) && /^ha(?:ve|s|d|ving)$/.test(reading.form(verb)))
  )
    return undefined;
  const group = verbGroup(reading, verb, from);
  const source = subjectOf(scope, group.from);
  const clause = opensClause(reading, next);
  const start = clause ? next : next + 1;
  const end = contentEnd(reading, start, { kind: clause ? 'clause' : 'object', to, subordinate: false, cue: verb });
  if (!source || end === undefined || end <= start) return undefined;
  return {
    source: { from: source.from, to: source.to },
    cue: { from: group.from, to: start },
    content: [{ from: start, to: end }],
    lemma: noun.lemma,
    act: noun.act,
    direction: noun.direction,
    pattern: 'light verb',
  };
}

const OPENS_CLAUSE = tagBits(Tag.that, Tag.wh, Tag.pronoun);

/** "made clear that", "makes it plain why". */
export function findMadeClear(scope: Scope, at: number): Found | undefined {
  const { reading, from, to } = scope;
  if (!/^(?:clear|plain)$/.test(reading.form(at))) return undefined;
  const verb = reading.reads(at - 1, The.it) ? at - 2 : at - 1;
  const made = verb >= from && /^(?:make|makes|made|making)$/.test(reading.form(verb));
  const leads = reading.isTagged(at + 1, OPENS_CLAUSE);
  if (!made || !leads) return undefined;
  const group = verbGroup(reading, verb, from);
  const source = subjectOf(scope, group.from);
  const end = contentEnd(reading, at + 1, { kind: 'clause', to, subordinate: false, cue: verb });
  if (!source || end === undefined) return undefined;
  return {
    source: { from: source.from, to: source.to },
    cue: { from: group.from, to: at + 1 },
    content: [{ from: at + 1, to: end }],
    lemma: 'make clear',
    act: 'speech',
    direction: 'neutral',
    pattern: 'light verb',
  };
}
