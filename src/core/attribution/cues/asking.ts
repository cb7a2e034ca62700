import type { CueGroup } from './cue';

/** To ask, urge, order, propose. */
export const asking: CueGroup[] = [
  {
    act: 'speech',
    frames: ['clause', 'quote', 'recipient', 'infinitive', 'passive'],
    prepositions: ['about', 'for'],
    verbs: 'ask',
  },
  { act: 'speech', frames: ['that', 'quote'], prepositions: ['about', 'into', 'after'], verbs: 'inquire enquire query' },
  { act: 'speech', frames: ['that', 'quote'], prepositions: ['about'], verbs: 'wonder' },
  {
    act: 'speech',
    frames: ['that', 'quote', 'recipient', 'infinitive'],
    prepositions: ['for'],
    verbs: 'beg implore plead entreat beseech',
  },
  { act: 'speech', frames: ['that', 'quote', 'recipient', 'infinitive', 'object'], verbs: 'urge exhort' },
  {
    act: 'speech',
    frames: ['recipient', 'infinitive'],
    verbs: 'encourage counsel press pressure instruct forbid command prod goad nudge challenge',
  },
  { act: 'speech', frames: ['recipient', 'infinitive', 'object'], verbs: 'order' },
  { act: 'speech', frames: ['that', 'quote', 'object', 'infinitive'], verbs: 'demand' },
  { act: 'speech', frames: ['object', 'that', 'infinitive'], verbs: 'request' },
  { act: 'speech', frames: [], prepositions: ['for', 'against'], verbs: 'lobby agitate clamor clamour push campaign' },
  { act: 'speech', frames: ['object', 'that'], prepositions: ['for'], verbs: 'advocate' },
  { act: 'speech', frames: ['infinitive'], prepositions: ['for', 'to'], verbs: 'appeal petition' },
  { act: 'speech', frames: ['that', 'quote', 'object', 'infinitive'], verbs: 'propose recommend' },
  { act: 'speech', frames: ['that', 'object'], verbs: 'prescribe dictate decree mandate ordain' },
  { act: 'speech', frames: ['that'], prepositions: ['against', 'on', 'in'], verbs: 'rule' },
  { act: 'speech', frames: ['object'], verbs: 'interrogate quiz grill' },
  { act: 'speech', frames: ['recipient', 'that', 'infinitive'], verbs: 'convince persuade' },
  { act: 'speech', frames: ['object'], prepositions: ['against', 'from'], verbs: 'discourage dissuade' },
];
