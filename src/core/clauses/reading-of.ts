import { Reading } from '../attribution/grammar/reading';
import type { Text } from '../text/text';

const readings = new WeakMap<Text, Reading>();

/** The words and tags of a text's tokens, read once for all checks that look at the structure of sentences. */
export function readingOf(text: Text): Reading {
  const known = readings.get(text);
  if (known) return known;
  const reading = new Reading(text);
  readings.set(text, reading);
  return reading;
}
