import { exactOf, type Text } from '../../text/text';
import { withinSentence } from '../../text/within-sentence';
import { type Phrase, withoutPossessive } from './phrase';

const LONGEST = 12;
const DROPPED = new Set(['the', 'this', 'that', 'these', 'those']);
/** What is behind one of these is added to a phrase. */
const ADDS = new Set([',', '(', '—', '–']);

/** What an unnamed source is called: its phrase without "the" and without what a comma adds. */
export function displayOf(text: Text, phrase: Phrase): string {
  if (phrase.name) return exactOf(text, phrase.name);
  const { word } = text.tokens;
  const from = phrase.form === 'definite' && DROPPED.has(word[phrase.from] ?? '') ? phrase.from + 1 : phrase.from;
  let to = from;
  while (to < phrase.to && to < from + LONGEST && !ADDS.has(word[to] as string)) to++;
  const words = withinSentence(text, withoutPossessive(text, { from, to: Math.max(to, from + 1) }));
  return phrase.form === 'indefinite' ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
