import type { CueGroup } from './cue';

/** To praise, criticise, accuse, describe, and to side with or against. */
export const judging: CueGroup[] = [
  { act: 'speech', frames: ['object'], prepositions: ['of'], verbs: 'accuse' },
  { act: 'speech', frames: ['object'], verbs: 'blame fault' },
  { act: 'speech', frames: ['that', 'quote', 'object'], verbs: 'charge' },
  {
    act: 'speech',
    frames: ['object', 'as'],
    verbs: 'criticize criticise condemn denounce deplore rebuke reprimand admonish censure reproach chide upbraid',
  },
  { act: 'speech', frames: ['object', 'as'], verbs: 'praise commend compliment endorse acclaim' },
  {
    act: 'speech',
    direction: 'praises',
    frames: ['object', 'as'],
    verbs: 'hail herald laud extol salute tout trumpet applaud champion glorify eulogize',
  },
  { act: 'speech', direction: 'praises', frames: ['that', 'quote'], prepositions: ['about', 'over'], verbs: 'gush rave enthuse' },
  {
    act: 'speech',
    direction: 'attacks',
    frames: ['object', 'as'],
    verbs:
      'slam slate knock blast rip lambaste lambast savage skewer excoriate castigate berate trash bash pummel hammer eviscerate assail attack pillory pan roast flay rubbish',
  },
  {
    act: 'speech',
    direction: 'attacks',
    frames: ['object', 'as', 'quote'],
    verbs:
      'mock ridicule deride taunt scold belittle disparage insult smear vilify demonize demonise malign denigrate scorn lampoon needle decry',
  },
  {
    act: 'speech',
    direction: 'attacks',
    frames: ['that', 'quote'],
    prepositions: ['at', 'about', 'against'],
    verbs: 'rant rail fume rage seethe sneer jeer scoff thunder bristle',
  },
  { act: 'speech', direction: 'attacks', frames: ['quote'], prepositions: ['at', 'against'], verbs: 'lash_out hit_out take_aim' },
  { act: 'speech', direction: 'attacks', frames: ['object'], verbs: 'rip_into tear_into lay_into call_out shoot_down' },
  { act: 'speech', direction: 'attacks', frames: ['that', 'quote'], prepositions: ['over', 'about'], verbs: 'gloat' },
  { act: 'speech', frames: ['object', 'as'], verbs: 'describe characterize characterise portray depict' },
  { act: 'speech', frames: ['as'], verbs: 'paint cast frame define' },
  { act: 'speech', frames: ['object', 'as', 'passive'], verbs: 'label brand dub term nickname christen' },
  { act: 'speech', frames: ['object', 'quote', 'passive'], prepositions: ['for', 'on', 'upon'], verbs: 'call' },
  { act: 'speech', frames: ['object'], verbs: 'compare liken equate contrast attribute ascribe' },
  { act: 'speech', frames: ['object', 'as'], verbs: 'dismiss reject rebuff spurn' },
  { act: 'speech', frames: ['object'], verbs: 'single_out' },
  { act: 'belief', frames: ['object', 'infinitive'], verbs: 'support oppose' },
  { act: 'belief', frames: ['object'], verbs: 'back welcome embrace espouse uphold' },
  { act: 'belief', frames: [], prepositions: ['of'], verbs: 'approve disapprove' },
  { act: 'belief', frames: [], prepositions: ['with'], verbs: 'side sympathize sympathise' },
  { act: 'speech', frames: [], prepositions: ['on', 'against'], verbs: 'push_back' },
  { act: 'speech', direction: 'presumes guilt', frames: ['object'], verbs: 'shrug_off brush_off brush_aside wave_off laugh_off' },
];
