import type { CueGroup } from './cue';

/** To want, hope, fear, like. */
export const feeling: CueGroup[] = [
  { act: 'intention', frames: ['infinitive', 'object'], verbs: 'want' },
  { act: 'intention', frames: ['infinitive', 'object', 'that'], verbs: 'desire prefer' },
  { act: 'intention', frames: ['clause', 'infinitive'], prepositions: ['for'], verbs: 'hope wish yearn long pray' },
  { act: 'intention', frames: ['object'], verbs: 'crave covet' },
  { act: 'belief', frames: ['clause', 'object', 'passive'], verbs: 'fear' },
  { act: 'belief', frames: ['clause', 'quote'], prepositions: ['about', 'over'], verbs: 'worry fret' },
  { act: 'belief', frames: ['object', 'infinitive'], verbs: 'like love hate dislike' },
  { act: 'belief', frames: ['object'], verbs: 'dread abhor loathe detest despise resent adore admire' },
  { act: 'belief', frames: ['object', 'that'], verbs: 'regret' },
  { act: 'belief', frames: ['object'], verbs: 'favor favour' },
  { act: 'belief', frames: [], prepositions: ['about'], verbs: 'care' },
];
