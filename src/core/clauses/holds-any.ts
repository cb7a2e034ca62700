import type { Range, Text } from '../text/text';

/** Whether any of these words (normalised, as tokens are) stands in a range. */
export function holdsAny({ tokens }: Text, { from, to }: Range, words: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.count); at++) if (words.has(tokens.word[at] ?? '')) return true;
  return false;
}
