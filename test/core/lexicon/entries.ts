import type { Entry } from '../../../src/core/lexicon/entry';

/** An entry that the parser takes, with what a case is about. */
export const entry = (more: Partial<Entry> = {}): Entry => ({
  id: 'plain',
  category: 'contested-labels',
  forms: ['plain word'],
  why: 'A reason.',
  noGuidance: 'No guide names it.',
  ...more,
});
