import type { CueGroup } from './cue';

/** To write and publish, and to say in a certain voice. */
export const writing: CueGroup[] = [
  { act: 'speech', frames: ['clause', 'quote', 'object'], prepositions: ['about', 'of', 'on'], verbs: 'write' },
  { act: 'speech', frames: ['clause', 'quote', 'object'], prepositions: ['about'], verbs: 'tweet post blog retweet re-tweet' },
  { act: 'speech', frames: ['clause', 'quote'], verbs: 'email e-mail text message type scribble scrawl jot caption' },
  { act: 'speech', frames: ['quote', 'object'], verbs: 'publish pen author' },
  { act: 'speech', frames: ['quote', 'clause'], verbs: 'read' },
  { act: 'speech', frames: ['clause', 'quote', 'object'], verbs: 'editorialize chronicle' },
  { act: 'speech', frames: ['clause', 'quote'], verbs: 'shout yell scream holler bellow roar bark boom howl shriek hiss growl snarl snap' },
  { act: 'speech', frames: ['clause', 'quote', 'object'], verbs: 'chant sing recite preach' },
  {
    act: 'speech',
    frames: ['clause', 'quote'],
    verbs: 'cry exclaim whisper mutter murmur mumble stammer stutter croak drawl coo sigh sob weep groan gasp blurt',
  },
  {
    act: 'speech',
    frames: ['clause', 'quote'],
    prepositions: ['about'],
    verbs: 'joke quip tease jest deadpan laugh chuckle smile grin wisecrack',
  },
  { act: 'speech', frames: ['clause', 'quote', 'object'], verbs: 'cheer toast' },
];
