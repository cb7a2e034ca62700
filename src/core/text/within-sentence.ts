import { isFirstWord } from './capitals';
import { isPart, Part } from './name-parts';
import { exactOf, type Range, type Text } from './text';

const ABBREVIATION = /^\p{Lu}{2}/u;

/** The words of a range as they stand within a sentence: of a common word, a capital that only begins the sentence is left out. */
export function withinSentence(text: Text, range: Range): string {
  const words = exactOf(text, range);
  const isCommon = isPart(text, range.from, Part.starter | Part.opener | Part.plural) && !ABBREVIATION.test(words);
  return isCommon && isFirstWord(text, range.from) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
