import type { Text } from '../text/text';
import { readTokens } from '../text/tokens';
import { stemOf } from './stem';

/** How often a phrase stands in a text, in any inflection and case. */
export function countPhrase({ tokens }: Text, phrase: string): number {
  const wanted = readTokens(phrase).word.map(stemOf);
  if (wanted.length === 0) return 0;
  let count = 0;
  for (let at = 0; at + wanted.length <= tokens.count; at++)
    if (wanted.every((stem, offset) => stemOf(tokens.word[at + offset] as string) === stem)) count += 1;
  return count;
}
