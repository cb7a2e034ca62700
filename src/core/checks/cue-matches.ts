import type { Span } from '../article';
import { CUES } from '../lexicon/compile';
import type { Match } from '../lexicon/match';
import type { Story } from '../story';

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
const isLonger = (one: Span, other: Span): boolean => one.end - one.start > other.end - other.start;

/** The reporting verbs that govern a statement which the verb colours. One that is part of a longer noted phrase ("claims to be") is left to that. */
export function findCueMatches({ attributions, matches }: Story): Match[] {
  const cues = attributions.flatMap(({ cue, direction }) => (cue && direction !== 'neutral' ? [cue] : []));
  const words = matches.filter(({ entry }) => entry.category !== CUES);
  return matches.filter(
    ({ entry, span }) =>
      entry.category === CUES &&
      cues.some((cue) => overlaps(cue, span)) &&
      !words.some((word) => overlaps(word.span, span) && isLonger(word.span, span)),
  );
}
