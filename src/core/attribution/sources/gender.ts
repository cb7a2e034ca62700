import type { Gender } from './gender-words';
import { As, type SourceWord } from './source-word';

/** The gender that words of address and nouns tell, the first that tells one. */
export function genderIn(words: readonly SourceWord[]): Gender | undefined {
  for (const { is } of words) {
    if (is & As.woman) return 'f';
    if (is & As.man) return 'm';
  }
  return undefined;
}

export function genderOfGivenName({ is }: SourceWord): Gender | undefined {
  if (is & As.womansName) return 'f';
  return is & As.mansName ? 'm' : undefined;
}
