import type { CueGroup } from './cue';

/** To ask, urge, order, propose. */
export const asking: CueGroup[] = [
  { act: 'speech', frames: ['clause', 'quote', 'recipient', 'infinitive', 'passive'], prepositions: ['about', 'for', 'of'], verbs: 'ask' },
  { act: 'speech', frames: ['clause', 'quote'], prepositions: ['about', 'into', 'after'], verbs: 'inquire enquire query wonder' },
  {
    act: 'speech',
    frames: ['clause', 'quote', 'recipient', 'infinitive'],
    prepositions: ['for'],
    verbs: 'beg implore plead entreat beseech',
  },
  {
    act: 'speech',
    frames: ['clause', 'quote', 'recipient', 'infinitive'],
    verbs: 'urge exhort encourage counsel press pressure instruct direct',
  },
  { act: 'speech', frames: ['recipient', 'infinitive', 'object'], verbs: 'order command invite summon forbid prod goad nudge' },
  { act: 'speech', frames: ['clause', 'quote', 'object', 'infinitive'], verbs: 'demand' },
  { act: 'speech', frames: ['object', 'clause', 'infinitive'], verbs: 'request solicit seek_out' },
  { act: 'speech', frames: [], prepositions: ['for', 'against'], verbs: 'lobby agitate clamor clamour campaign push' },
  { act: 'speech', frames: ['object', 'clause'], prepositions: ['for'], verbs: 'advocate' },
  { act: 'speech', frames: ['infinitive'], prepositions: ['for', 'to'], verbs: 'appeal petition' },
  { act: 'speech', frames: ['clause', 'quote', 'object', 'infinitive'], verbs: 'propose recommend' },
  { act: 'speech', frames: ['clause', 'object'], verbs: 'prescribe dictate decree mandate ordain move' },
  { act: 'speech', frames: ['quote', 'object'], verbs: 'interrogate quiz grill' },
  { act: 'speech', frames: ['recipient', 'clause', 'infinitive'], verbs: 'convince persuade' },
  { act: 'speech', frames: ['clause'], prepositions: ['against', 'on', 'in'], verbs: 'rule' },
  { act: 'speech', frames: ['object'], prepositions: ['against', 'from'], verbs: 'discourage dissuade' },
];
