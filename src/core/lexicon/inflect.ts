import { inflect as inflectVerb } from '../attribution/cues/inflect';

const people = (word: string): string[] => (word.endsWith('man') ? [`${word.slice(0, -3)}men`] : []);

/**
 * A word with its plural and its verb forms. Nothing is known of the word's class, so some forms are none ("terroristed"); they match
 * nothing. The word itself comes first; of a hyphenated word only the last part changes,
 * and words of one or two letters ("of", "in") not at all.
 */
export function inflect(word: string): string[] {
  const hyphen = word.lastIndexOf('-') + 1;
  const [stem, last] = [word.slice(0, hyphen), word.slice(hyphen)];
  if (!/^[a-z]{3,}$/.test(last)) return [word];
  return [...new Set([last, ...inflectVerb(last).keys(), ...people(last)])].map((form) => stem + form);
}
