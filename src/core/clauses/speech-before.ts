import { Tag } from '../attribution/grammar/place';
import type { Reading } from '../attribution/grammar/reading';

/** A verb of speech where it stands, its particle included ("point out"). */
export function isSpeechVerb(reading: Reading, at: number): boolean {
  if (reading.tag(at) !== Tag.verb && reading.tag(at) !== Tag.ing) return false;
  return reading.cues(at).some(({ act, particle }) => act === 'speech' && (particle === undefined || particle === reading.form(at + 1)));
}

/** Whether a verb of speech stands between two tokens, and so may govern what comes after. */
export function hasSpeechBetween(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSpeechVerb(reading, at)) return true;
  return false;
}
