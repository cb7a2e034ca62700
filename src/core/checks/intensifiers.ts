import type { Check } from '../check';
import { ifNotEnglish } from './skips';
import { findWords, wordMessages } from './word-findings';

/** Evaluating words in the report's own voice or in its wording of what somebody said; a source may judge as it likes. */
export const intensifiers: Check = {
  id: 'intensifiers',
  kind: 'modifiers',
  basis: 'lexicon',
  title: 'Words that add force or a verdict',
  why: 'Such a word tells a reader how to feel about a fact. The fact can be told without it.',
  messages: wordMessages,
  skip: ifNotEnglish,
  find: (story) => findWords(story, 'intensifiers').filter(({ span }) => story.utteranceAt(span).voice !== 'quoted'),
};
