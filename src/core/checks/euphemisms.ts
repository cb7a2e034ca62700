import type { Check } from '../check';
import { ifNotEnglish } from './skips';
import { findWords, wordMessages } from './word-findings';

/** Softer or harsher names for an act than what was done. */
export const euphemisms: Check = {
  id: 'euphemisms',
  kind: 'acts and figures',
  basis: 'lexicon',
  title: 'Softer or harsher words for an act',
  why: 'Such a name can keep from a reader what was done, or say more than was done. Who did what to whom can be told instead.',
  messages: wordMessages,
  skip: ifNotEnglish,
  find: (story) => findWords(story, 'euphemisms'),
};
