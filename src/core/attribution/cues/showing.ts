import type { CueGroup } from './cue';

/** What a document, a study or a count says. */
export const showing: CueGroup[] = [
  { act: 'belief', frames: ['clause', 'evidence', 'passive'], verbs: 'show' },
  { act: 'belief', direction: 'presumes true', frames: ['clause', 'evidence'], verbs: 'prove demonstrate establish' },
  { act: 'belief', frames: ['clause', 'evidence'], verbs: 'illustrate document record evidence' },
  { act: 'belief', frames: ['clause', 'evidence'], verbs: 'find' },
  { act: 'belief', direction: 'presumes true', frames: ['clause', 'evidence'], verbs: 'discover uncover unearth' },
  { act: 'belief', frames: ['evidence'], verbs: 'trace track cover include contain feature' },
];
