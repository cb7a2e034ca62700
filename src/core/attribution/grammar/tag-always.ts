import { Tag } from './place';
import { Is } from './word';
import { isAmong, listsOf, wordList } from './word-list';

export const COUNTS = wordList('two three four five six seven eight nine ten eleven twelve half dozens hundreds thousands');

/** Adverbs by their form that are adjectives before a noun: "long lines". */
export const ALSO_ADJECTIVES = wordList('long late early first last further');

function tagOfDeterminer(form: string, is: number): number | undefined {
  if (is & Is.possessive && form !== 'her') return Tag.determiner;
  if (!(is & Is.determiner)) return Tag.pronoun;
  return is & Is.pronoun || isAmong(listsOf(form), COUNTS) ? undefined : Tag.determiner;
}

/** The tag of small words that their bits alone decide; undefined for all others. */
export function tagOfSmall(is: number): number | undefined {
  if (is & Is.auxiliary) return Tag.auxiliary;
  if (is & Is.negation && !(is & Is.determiner)) return Tag.adverb;
  if (is & Is.coordinator) return Tag.coordinator;
  if (is & Is.wh) return Tag.wh;
  return is & Is.subject ? Tag.pronoun : undefined;
}

/** The tag that a word without a capital has wherever it stands; undefined where what stands around it decides. */
export function tagAlways(form: string, is: number): number | undefined {
  if (is & Is.own) return undefined;
  const small = tagOfSmall(is);
  if (small !== undefined) return small;
  if (is & Is.preposition) return undefined;
  if (is & Is.subordinator && !(is & Is.adverb)) return Tag.subordinator;
  if (is & (Is.determiner | Is.pronoun)) return tagOfDeterminer(form, is);
  return is & Is.adverb && !isAmong(listsOf(form), ALSO_ADJECTIVES) ? Tag.adverb : undefined;
}
