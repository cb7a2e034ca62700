import type { CueGroup } from './cue';

/** To write and publish, and to say in a certain voice. */
export const writing: CueGroup[] = [
  { act: 'speech', frames: ['clause', 'quote', 'object'], prepositions: ['about', 'of', 'on'], verbs: 'write' },
  { act: 'speech', frames: ['clause', 'quote', 'object'], prepositions: ['about'], verbs: 'tweet retweet re-tweet' },
  { act: 'speech', frames: ['that', 'quote', 'object'], prepositions: ['about'], verbs: 'post blog' },
  { act: 'speech', frames: ['that', 'quote'], verbs: 'email e-mail text message type scribble scrawl jot caption' },
  { act: 'speech', frames: ['quote'], verbs: 'publish pen' },
  { act: 'speech', frames: ['quote', 'that'], verbs: 'read' },
  { act: 'speech', frames: ['that', 'quote'], verbs: 'editorialize' },
  {
    act: 'speech',
    frames: ['that', 'quote'],
    prepositions: ['at'],
    verbs: 'shout yell scream holler bellow roar bark boom howl shriek hiss growl snarl snap',
  },
  { act: 'speech', frames: ['that', 'quote', 'object'], verbs: 'chant recite preach' },
  {
    act: 'speech',
    frames: ['that', 'quote'],
    verbs: 'cry exclaim whisper mutter murmur mumble stammer stutter croak drawl coo sigh sob groan gasp blurt snipe vent riff',
  },
  {
    act: 'speech',
    frames: ['clause', 'quote'],
    prepositions: ['about'],
    verbs: 'joke quip tease jest deadpan',
  },
  { act: 'speech', frames: ['quote'], verbs: 'laugh chuckle smile grin beam wisecrack cheer sing chirp react' },
];
