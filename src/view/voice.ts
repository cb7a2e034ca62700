import type { Voice } from '../core/attribution/attribution';
import type { Message } from '../core/message';

const withSpeaker: Record<Voice, string> = {
  outlet: 'view.voice.outlet',
  quoted: 'view.voice.quoted-speaker',
  reported: 'view.voice.reported-speaker',
  unknown: 'view.voice.unknown',
};

const withoutSpeaker: Record<Voice, string> = {
  ...withSpeaker,
  quoted: 'view.voice.quoted',
  reported: 'view.voice.reported',
};

/** Whose words a passage is in, as a sentence for the reader. */
export function whoseWords({ voice, speaker }: { voice: Voice; speaker?: string }): Message {
  return speaker ? { key: withSpeaker[voice], args: { speaker } } : { key: withoutSpeaker[voice], args: {} };
}

const counted: Record<Voice, string> = {
  outlet: 'view.counts.outlet',
  reported: 'view.counts.reported',
  quoted: 'view.counts.quoted',
  unknown: 'view.counts.unknown',
};

/** How many places are in each voice, the outlet's own first; voices without any are left out. */
export function countsByVoice(counts: Record<Voice, number>): { voice: Voice; message: Message }[] {
  const voices = Object.keys(counted) as Voice[];
  return voices
    .filter((voice) => counts[voice] > 0)
    .map((voice) => ({ voice, message: { key: counted[voice], args: { count: counts[voice] } } }));
}
