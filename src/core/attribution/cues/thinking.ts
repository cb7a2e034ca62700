import type { CueGroup } from './cue';

/** To believe, expect, doubt, realise. */
export const thinking: CueGroup[] = [
  { act: 'belief', frames: ['clause', 'passive'], prepositions: ['in'], verbs: 'believe' },
  { act: 'belief', frames: ['clause', 'passive'], prepositions: ['of', 'about'], verbs: 'think' },
  { act: 'belief', frames: ['clause', 'infinitive', 'object', 'passive'], verbs: 'expect anticipate' },
  { act: 'belief', frames: ['clause'], prepositions: ['about', 'of'], verbs: 'know' },
  { act: 'belief', frames: ['clause'], prepositions: ['about'], verbs: 'feel' },
  { act: 'belief', frames: ['clause', 'passive'], verbs: 'assume presume suspect' },
  { act: 'belief', frames: ['clause'], verbs: 'reckon suppose guess trust wager' },
  { act: 'belief', frames: ['that'], verbs: 'figure gather hold' },
  { act: 'belief', frames: ['clause', 'object'], verbs: 'imagine envision envisage foresee visualize' },
  { act: 'belief', frames: ['clause'], verbs: 'understand grasp comprehend appreciate sense' },
  { act: 'belief', direction: 'presumes true', frames: ['clause'], verbs: 'realize realise' },
  { act: 'belief', direction: 'presumes true', frames: ['that', 'object'], verbs: 'recognize recognise' },
  { act: 'belief', frames: ['clause', 'object'], verbs: 'doubt disbelieve mistrust distrust' },
  { act: 'belief', frames: ['clause', 'object'], verbs: 'remember recollect' },
  { act: 'belief', frames: ['that'], verbs: 'accept deduce infer determine ascertain judge' },
  { act: 'belief', frames: ['clause', 'object', 'passive', 'as'], verbs: 'consider deem' },
  { act: 'belief', frames: ['as', 'passive'], verbs: 'view regard perceive see' },
  { act: 'belief', frames: ['that'], prepositions: ['about', 'of'], verbs: 'hear learn' },
  { act: 'intention', frames: [], prepositions: ['to'], verbs: 'look_forward' },
  { act: 'belief', frames: ['as'], verbs: 'interpret misinterpret construe' },
  { act: 'belief', frames: ['that', 'quote'], prepositions: ['about', 'on', 'over'], verbs: 'muse reflect ruminate agonize puzzle' },
  { act: 'belief', frames: ['that', 'infinitive'], prepositions: ['of', 'about'], verbs: 'dream fantasize' },
  { act: 'belief', frames: ['object'], verbs: 'misunderstand underestimate overestimate' },
  { act: 'belief', frames: ['clause'], prepositions: ['on', 'against'], verbs: 'bet' },
];
