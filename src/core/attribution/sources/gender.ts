import type { Range, Text } from '../../text/text';
import type { Gender } from './gender-words';
import { As, type SourceWord, sourceWordAt } from './source-word';

/** The gender that a word of address or a noun tells. */
function genderOf({ is }: SourceWord): Gender | undefined {
  if (is & As.woman) return 'f';
  return is & As.man ? 'm' : undefined;
}

/** The gender that words tell, the first that tells one. */
export function genderIn(words: readonly SourceWord[]): Gender | undefined {
  for (const word of words) {
    const gender = genderOf(word);
    if (gender) return gender;
  }
  return undefined;
}

/** The same of the tokens of a range. */
export function genderOfGroup(text: Text, { from, to }: Range): Gender | undefined {
  for (let at = from; at < to; at++) {
    const gender = genderOf(sourceWordAt(text, at));
    if (gender) return gender;
  }
  return undefined;
}

export function genderOfGivenName({ is }: SourceWord): Gender | undefined {
  if (is & As.womansName) return 'f';
  return is & As.mansName ? 'm' : undefined;
}
