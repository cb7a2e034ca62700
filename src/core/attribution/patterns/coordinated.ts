import type { Found } from '../found';
import { Tag } from '../grammar/place';
import { sharedSubject } from '../grammar/subject';
import { contentAfter } from './content-after';
import type { Site } from './site';

/** Whether the cue shares the subject of the verb before it: "sat down and said". */
export const isCoordinated = ({ reading, group }: Site): boolean =>
  reading.tag(group.from - 1) === Tag.coordinator || reading.form(group.from) === 'then';

/**
 * "... and said that": the source is the subject of the verb before.
 * @param coordinator the token of "and"
 */
export function findCoordinated(site: Site, coordinator = site.group.from - 1): Found | undefined {
  const { reading, from, previous } = site;
  const source = previous?.source ?? sharedSubject(reading, coordinator, from);
  return source && contentAfter(site, source, 'and cue');
}
