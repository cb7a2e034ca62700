import type { Found } from '../found';
import { phraseStartingAt } from '../grammar/phrase-after';
import { subjectBefore } from '../grammar/subject';
import { Tag } from '../grammar/tags';
import { contentEnd } from './content-end';
import { foundBy, type Site } from './site';

/** "Ada was praised by Lim": the source stands after "by", the subject is what it speaks of. */
function withAgent(site: Site): Found | undefined {
  const { reading, at, group, from, to } = site;
  let by = at + 1;
  while (by < to && by < at + 4 && reading.tag(by) === Tag.adverb) by++;
  if (reading.form(by) !== 'by') return undefined;
  const source = phraseStartingAt(reading, by + 1, to);
  const subject = subjectBefore(reading, group.from, from);
  if (!source || !subject) return undefined;
  const last = reading.form(subject.to - 1) === ',' ? subject.to - 1 : subject.to;
  return foundBy(site, 'passive by', { from: group.from, to: at + 1 }, source, [{ from: subject.from, to: last }]);
}

/** "Ada is expected to", "It is believed that": nobody is named. */
function withoutAgent(site: Site): Found | undefined {
  const { reading, at, group, cue, from, to } = site;
  const next = reading.form(at + 1);
  if (!cue.frames.has('passive') || !(next === 'to' || next === 'that' || next === 'as')) return undefined;
  const end = contentEnd(reading, at + 1, { kind: next === 'as' ? 'object' : 'clause', to, subordinate: false });
  if (end === undefined) return undefined;
  const subject = subjectBefore(reading, group.from, from);
  const named = subject && reading.form(subject.from) !== 'it' ? [{ from: subject.from, to: subject.to }] : [];
  return foundBy(site, 'passive', { from: group.from, to: at + 1 }, undefined, [...named, { from: at + 1, to: end }]);
}

/** Passive reporting verbs, with and without the one who reports. */
export const findPassive = (site: Site): Found | undefined => withAgent(site) ?? withoutAgent(site);
