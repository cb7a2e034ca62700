import { VerbForm } from '../cues/inflect';
import type { Found } from '../found';
import { sharedSubject } from '../grammar/subject';
import { Tag } from '../grammar/tags';
import type { Site } from './site';
import { contentAfter } from './subject-cue';

const OPENERS = new Set('by while in after and before without from when or but'.split(' '));

/** ", saying that", "by calling it": the one who does it is the subject of the verb before. */
export function findParticiple(site: Site): Found | undefined {
  const { reading, group, from, previous, at } = site;
  const before = group.from - 1;
  const open =
    reading.form(before) === ',' || reading.isDash(before) || reading.closing(before) || OPENERS.has(reading.form(before)) || before < from;
  const clause = reading.tag(before) === Tag.noun && reading.form(at + 1) === 'that';
  if (!open && !clause) return undefined;
  const source = previous?.source && (previous.cue?.from ?? at) < at ? previous.source : sharedSubject(reading, before, from);
  return contentAfter(site, source, 'participle');
}

export const isParticiple = ({ reading, at, group }: Site): boolean => reading.isVerbForm(at, VerbForm.ing) && !group.auxiliary;
