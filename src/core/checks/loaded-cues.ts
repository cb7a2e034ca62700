import type { Check } from '../check';
import { findCueMatches } from './cue-matches';
import { ifNotEnglish } from './skips';
import { toFinding, wordMessages } from './word-findings';

/** Reporting verbs that colour the speaker or the statement: the verb governs a statement here, and the lexicon says what it does. */
export const loadedCues: Check = {
  id: 'loaded-cues',
  kind: 'doubt',
  basis: 'lexicon',
  title: 'Verbs that colour what was said',
  why: 'Said leaves it to the reader whether to believe a statement. Other verbs take a view of it or of the speaker.',
  messages: wordMessages,
  skip: ifNotEnglish,
  find: (story) => findCueMatches(story).map((match) => toFinding(story, match)),
};
