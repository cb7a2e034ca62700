import type { Check } from '../check';
import { findLateSources } from '../claims/late-source';
import { spanOf } from '../text/text';
import { ifNotEnglish } from './skips';

/** Contested statements whose source comes only afterwards. */
export const lateAttribution: Check = {
  id: 'late-attribution',
  kind: 'sources',
  basis: 'structure',
  title: 'Sources that come late',
  why: 'What comes first reads as a fact. A contested statement takes its source first.',
  messages: {
    sentence: 'The source of this statement, {source}, comes only {words} words on.',
    next: 'The source of this statement, {source}, comes only in the next sentence.',
  },
  skip: ifNotEnglish,
  find: (story) =>
    findLateSources(story).map(({ source, in: where, words, ...range }) => ({
      span: spanOf(story.text, range),
      message: { key: `late-attribution.${where}`, args: { source, words } },
    })),
};
