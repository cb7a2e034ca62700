import type { Check } from '../check';
import { ifNotEnglish } from './skips';
import { findWords, wordMessages } from './word-findings';

/** Words before an actor or a source that tell a reader beforehand what to think of it. */
export const loadedModifiers: Check = {
  id: 'loaded-modifiers',
  kind: 'modifiers',
  basis: 'lexicon',
  title: 'Words attached to an actor or a source',
  why: 'A word before a name can raise or lower what a reader makes of everything that follows.',
  messages: wordMessages,
  skip: ifNotEnglish,
  find: (story) => findWords(story, 'loaded-modifiers'),
};
