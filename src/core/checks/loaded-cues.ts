import type { Check, Finding } from '../check';
import type { Match } from '../lexicon/match';
import type { Story } from '../story';
import { ifNotEnglish } from './skips';
import { toFinding, wordMessages } from './word-findings';

const cueMatches = ({ attributions, matches }: Story): Match[] => {
  const cues = attributions.flatMap(({ cue, direction }) => (cue && direction !== 'neutral' ? [cue] : []));
  return matches.filter(
    ({ entry, span }) => entry.category === 'loaded-cues' && cues.some((cue) => cue.start < span.end && span.start < cue.end),
  );
};

const findCues = (story: Story): Finding[] => cueMatches(story).map((match) => toFinding(story, match));

/** Reporting verbs that colour the speaker or the statement: the verb governs a statement here, and the lexicon says what it does. */
export const loadedCues: Check = {
  id: 'loaded-cues',
  kind: 'doubt',
  basis: 'lexicon',
  title: 'Verbs that colour what was said',
  why: 'Said leaves it to the reader whether to believe a statement. Other verbs take a view of it or of the speaker.',
  messages: wordMessages,
  skip: ifNotEnglish,
  find: findCues,
};
