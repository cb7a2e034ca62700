import { type Stance, stanceOf } from '../cues/stances';
import type { Found } from '../found';
import { startsClause } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import { isPossible } from '../grammar/possible';
import type { Reading } from '../grammar/reading';
import { subjectBefore } from '../grammar/subject';
import { The } from '../grammar/the';
import { verbGroup } from '../grammar/verb-group';
import { Is } from '../grammar/word';
import { contentEnd } from './content-end';
import type { Scope } from './site';

const COPULAS = new Set('feel feels felt remain remains remained become becomes became grow grows grew'.split(' '));
const DEGREES = new Set('more less most least'.split(' '));

const isCopula = (reading: Reading, at: number) =>
  reading.is(at, Is.be) || COPULAS.has(reading.form(at)) || (reading.tag(at) === Tag.auxiliary && reading.reads(at, The.possessive));

/** The verb that an adjective at `at` is said with, over adverbs; -1 where it stands before its noun. */
function copulaBefore({ reading, from }: Scope, at: number): number {
  let verb = at - 1;
  while (verb >= from && (reading.tag(verb) === Tag.adverb || DEGREES.has(reading.form(verb)))) verb--;
  return verb >= from && isCopula(reading, verb) ? verb : -1;
}

/** Where the content begins: at a clause or an infinitive, or after the preposition that belongs to the cue. */
function contentStart({ reading, to }: Scope, at: number, { act, leads }: Stance): number | undefined {
  const lead = reading.form(at + 1);
  if (lead === 'that') return leads.has(lead) ? at + 1 : undefined;
  if (leads.has(lead)) return act === 'intention' ? at + 1 : at + 2;
  const clause = leads.has('that') && reading.tag(at + 1) !== Tag.noun && startsClause(reading, at + 1, to);
  return clause && reading.is(at + 1, Is.subject) ? at + 1 : undefined;
}

/** "Ada is worried that", "they remain critical of": what somebody thinks or feels, by an adjective. */
export function findStance(scope: Scope, at: number): Found | undefined {
  const { reading, from, to } = scope;
  const stance = stanceOf(reading.form(at));
  const verb = stance ? copulaBefore(scope, at) : -1;
  if (!stance || verb < from) return undefined;
  const start = contentStart(scope, at, stance);
  if (start === undefined) return undefined;
  const group = verbGroup(reading, verb, from);
  const subject = subjectBefore(reading, group.from, from);
  if (!subject || subject.afterPreposition || isPossible(reading, group.from, verb)) return undefined;
  const clause = start === at + 1;
  const end = contentEnd(reading, start, { kind: clause ? 'clause' : 'object', to, subordinate: false, cue: verb });
  if (end === undefined || end <= start) return undefined;
  return {
    source: { from: subject.from, to: subject.to },
    cue: { from: group.from, to: start },
    content: [{ from: start, to: end }],
    lemma: stance.lemma,
    act: stance.act,
    direction: 'neutral',
    pattern: 'stance',
  };
}
