import type { Text } from '../../text/text';
import { Reading } from './reading';

const readings = new WeakMap<Text, Reading>();

/** The words and tags of a text's tokens, read once for the finder of attributions, the checks of sentences and the comparison. */
export function readingOf(text: Text): Reading {
  const known = readings.get(text);
  if (known) return known;
  const reading = new Reading(text);
  readings.set(text, reading);
  return reading;
}
