import type { Check } from '../check';
import { ifNotEnglish } from './skips';
import { findWords, wordMessages } from './word-findings';

/** Names for people, an authority, an event or a legal status that take a side. */
export const contestedLabels: Check = {
  id: 'contested-labels',
  kind: 'names',
  basis: 'lexicon',
  title: 'Names that take a side',
  why: 'A name can pass a judgement that a reader takes for a fact.',
  messages: wordMessages,
  skip: ifNotEnglish,
  find: (story) => findWords(story, 'contested-labels'),
};
