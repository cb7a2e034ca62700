import { VerbForm } from '../cues/inflect';
import type { Found } from '../found';
import { endsPhrase } from '../grammar/base-phrase';
import { Tag } from '../grammar/place';
import { sharedSubject } from '../grammar/subject';
import { The } from '../grammar/the';
import { timeStart } from '../grammar/time';
import { contentAfter } from './content-after';
import type { Site } from './site';

/** Whether the cue shares the subject of the verb before it: "sat down and said". */
export const isCoordinated = (site: Site): boolean =>
  site.reading.tag(beforeTime(site)) === Tag.coordinator ||
  (site.reading.reads(site.group.from, The.thereupon) && !endsPhrase(site.reading, site.group.from - 1));

/** The token before the verb, or before the words that say when: "and on Monday said". */
function beforeTime({ reading, group, from }: Site): number {
  const time = timeStart(reading, group.from - 1, from);
  return (time > from ? time : group.from) - 1;
}

/** Whether the verb has the form of the reporting verb before it in the sentence. */
function matches({ reading, at, previous }: Site): boolean {
  const form = VerbForm.past | VerbForm.s;
  const last = (previous?.cue?.to ?? 0) - 1;
  return (reading.verb(at) & reading.verb(last) & form) !== 0;
}

/** "called it weak, mocked her and said": a verb after a comma that shares the source of the one before. */
export function findListed(site: Site): Found | undefined {
  const { reading, group, previous } = site;
  const before = group.from - 1;
  const comma = reading.reads(before, The.comma) || (reading.closing(before) !== undefined && reading.reads(before - 1, The.comma));
  if (!comma || !previous?.source || (previous.cue?.from ?? 0) > before || !matches(site)) return undefined;
  if (reading.tag(previous.source.from) === Tag.wh) return undefined; // "Ada, who said X, said Y": Ada is the one who says Y
  return contentAfter(site, previous.source, 'and cue');
}

/**
 * "... and said that": the source is the subject of the verb before.
 * @param coordinator the token of "and"
 */
export function findCoordinated(site: Site, coordinator = beforeTime(site)): Found | undefined {
  const { reading, from, previous } = site;
  const source = previous?.source ?? sharedSubject(reading, coordinator, from);
  return source && contentAfter(site, source, 'and cue');
}
