import type { Found } from '../found';
import { sharedSubject } from '../grammar/subject';
import { Tag } from '../grammar/place';
import type { Site } from './site';
import { contentAfter } from './subject-cue';

/** Whether the cue shares the subject of the verb before it: "sat down and said". */
export const isCoordinated = ({ reading, group }: Site): boolean =>
  reading.tag(group.from - 1) === Tag.coordinator || reading.form(group.from - 1) === 'then';

/** "... and said that": the source is the subject of the verb before. */
export function findCoordinated(site: Site): Found | undefined {
  const { reading, group, from, previous } = site;
  const source = previous?.source ?? sharedSubject(reading, group.from - 1, from);
  return source && contentAfter(site, source, 'and cue');
}
