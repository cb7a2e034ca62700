import type { CueGroup } from './cue';

/** To promise and threaten, and what somebody means to do or declines to do. */
export const promising: CueGroup[] = [
  { act: 'speech', frames: ['clause', 'quote', 'infinitive', 'object'], verbs: 'vow pledge promise' },
  { act: 'speech', frames: ['clause', 'infinitive'], prepositions: ['to', 'by'], verbs: 'swear' },
  { act: 'speech', frames: ['infinitive', 'clause', 'object'], verbs: 'threaten guarantee' },
  { act: 'speech', frames: ['infinitive'], prepositions: ['to'], verbs: 'commit' },
  { act: 'intention', frames: ['infinitive', 'object'], prepositions: ['to'], verbs: 'refuse decline' },
  { act: 'intention', frames: ['infinitive', 'object'], verbs: 'offer' },
  { act: 'intention', frames: ['infinitive'], prepositions: ['for', 'on'], verbs: 'plan' },
  { act: 'intention', frames: ['infinitive'], verbs: 'intend aim mean aspire hesitate dare' },
  { act: 'intention', frames: ['infinitive', 'clause'], prepositions: ['on', 'against'], verbs: 'decide resolve' },
  { act: 'intention', frames: ['infinitive', 'object'], verbs: 'choose elect opt' },
  { act: 'intention', frames: ['infinitive', 'object'], verbs: 'seek' },
  { act: 'intention', frames: ['infinitive'], verbs: 'try attempt strive' },
  { act: 'intention', frames: ['infinitive'], prepositions: ['for', 'against', 'on'], verbs: 'vote' },
  { act: 'intention', frames: [], prepositions: ['on'], verbs: 'bank count' },
  { act: 'intention', frames: ['object'], verbs: 'contemplate mull weigh ponder' },
];
