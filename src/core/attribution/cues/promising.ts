import type { CueGroup } from './cue';

/** To promise and threaten, and what somebody means to do or declines to do. */
export const promising: CueGroup[] = [
  { act: 'speech', frames: ['clause', 'quote', 'infinitive', 'object'], verbs: 'vow promise' },
  { act: 'speech', frames: ['that', 'quote', 'infinitive', 'object'], verbs: 'pledge' },
  { act: 'speech', frames: ['that', 'infinitive'], prepositions: ['by'], verbs: 'swear' },
  { act: 'speech', frames: ['infinitive', 'that'], verbs: 'threaten guarantee' },
  { act: 'speech', frames: ['infinitive'], prepositions: ['to'], verbs: 'commit' },
  { act: 'intention', frames: ['infinitive', 'object'], verbs: 'refuse decline' },
  { act: 'intention', frames: ['infinitive'], verbs: 'offer' },
  { act: 'intention', frames: ['infinitive'], verbs: 'plan intend aim aspire' },
  { act: 'intention', frames: ['infinitive', 'object'], verbs: 'seek' },
  { act: 'intention', frames: ['infinitive', 'that'], prepositions: ['on', 'against'], verbs: 'decide resolve' },
  { act: 'intention', frames: ['infinitive'], prepositions: ['for', 'against'], verbs: 'vote' },
  { act: 'intention', frames: ['infinitive'], prepositions: ['for'], verbs: 'look' },
  { act: 'intention', frames: ['object'], verbs: 'contemplate mull ponder' },
];
