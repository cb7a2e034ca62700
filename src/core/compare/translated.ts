import type { Span } from '../article';
import { rangeOf, spanOf, type Text } from '../text/text';

const LANGUAGES =
  `Arabic Armenian Bengali Bulgarian Burmese Cantonese Chinese Croatian Czech Danish Dari Dutch English Farsi Finnish French Georgian German
  Greek Hebrew Hindi Hungarian Indonesian Italian Japanese Korean Kurdish Latin Malay Mandarin Nepali Norwegian Pashto Persian Polish Portuguese
  Punjabi Romanian Russian Serbian Somali Spanish Swahili Swedish Tamil Thai Tigrinya Turkish Ukrainian Urdu Vietnamese`.replace(
    /\s+/g,
    '|',
  );
/** "said in Spanish", "in Farsi on Monday"; not "in German waters". */
const IN_LANGUAGE = new RegExp(
  `\\bin (?:${LANGUAGES}|\\p{Lu}\\p{L}+(?:ese|ish|ic))(?=[,.;:”"’)]|$|\\s(?:to|on|that|at|before|during|after|and|through|by)\\b)`,
  'u',
);
const TRANSLATED = /\b(?:translat(?:ed|ion|or|ors)|interpreters?|subtitles?)\b/i;

/** Whether a report says near to a passage that words are given in translation, or in which other language they were said. */
export function isTranslated(text: Text, span: Span): boolean {
  const at = rangeOf(text, span).from;
  const index = text.sentenceOf[Math.min(at, text.tokens.count - 1)] ?? -1;
  const [first, last] = [text.sentences[Math.max(0, index - 1)], text.sentences[Math.min(text.sentences.length - 1, index + 1)]];
  if (!first || !last) return false;
  const { start, end } = spanOf(text, { from: first.from, to: last.to });
  const near = text.raw.slice(start, end);
  return TRANSLATED.test(near) || IN_LANGUAGE.test(near);
}
