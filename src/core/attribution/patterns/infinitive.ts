import type { Found } from '../found';
import { sharedSubject } from '../grammar/subject';
import { contentAfter } from './content-after';
import type { Site } from './site';

/** "to say that", where no reporting verb before it takes the infinitive as its content. */
export function findInfinitive(site: Site): Found | undefined {
  const { reading, group, from, previous, at, cue } = site;
  const to = group.from - 1;
  if (reading.word(to - 1).cues.some(({ frames }) => frames.has('infinitive'))) return undefined;
  const next = at + 1;
  if (cue.act !== 'speech') return undefined; // "to know that": what somebody may come to think
  const reports = reading.form(next) === 'that' || reading.opening(next) || (reading.form(next) === ',' && reading.opening(next + 1));
  if (!reports) return undefined;
  const source = previous?.source ?? sharedSubject(reading, to, from);
  return contentAfter({ ...site, group: { ...group, from: to } }, source, 'infinitive');
}
