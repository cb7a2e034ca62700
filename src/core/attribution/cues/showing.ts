import type { CueGroup } from './cue';

/** What a document, a study or a count says. */
export const showing: CueGroup[] = [
  { act: 'belief', frames: ['clause', 'evidence', 'passive'], verbs: 'show' },
  { act: 'belief', direction: 'presumes true', frames: ['that', 'evidence'], verbs: 'prove demonstrate establish' },
  { act: 'belief', frames: ['that', 'evidence'], verbs: 'illustrate document record' },
  { act: 'belief', frames: ['clause', 'evidence'], verbs: 'find' },
  { act: 'belief', direction: 'presumes true', frames: ['that', 'evidence'], verbs: 'discover uncover unearth' },
];
