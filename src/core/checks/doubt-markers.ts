import type { Check } from '../check';
import { ifNotEnglish } from './skips';
import { findWords, wordMessages } from './word-findings';

/** Words that cast doubt without saying whose doubt it is. */
export const doubtMarkers: Check = {
  id: 'doubt-markers',
  kind: 'doubt',
  basis: 'lexicon',
  title: 'Words that cast doubt',
  why: 'A single word can make a name or a statement look untrue, and nobody is named who says so.',
  messages: wordMessages,
  skip: ifNotEnglish,
  find: (story) => findWords(story, 'doubt-markers'),
};
