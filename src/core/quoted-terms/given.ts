import { readingOf } from '../attribution/grammar/reading-of';
import { sentenceAround } from '../clauses/around';
import { isSpeechVerb } from '../clauses/speech-before';
import { onceKept } from '../once';
import type { Story } from '../story';
import { END_MARKS } from '../text/marks';
import type { Quotation } from '../text/quotations';
import { rangeOf, spanOf, type Text } from '../text/text';
import { Flag, has } from '../text/tokens';

/** Nouns for what somebody said. */
const SPEECH = new Set(
  `accusation accusations allegation allegations claim claims call calls comment comments remark remarks reference references description
  demand demands charge charges criticism complaint complaints warning warnings pledge promise promises vow statement speech letter tweet
  post message memo email report testimony filing ruling lawsuit indictment talk rhetoric vows appeal appeals plea pleas argument arguments
  assertion assertions suggestion suggestions mantra refrain quote quotes`.split(/\s+/),
);

/** How near, in tokens, another quotation belongs to the same list. */
const NEAR = 12;

/** The word between the marks that a reader sees first. */
const insideOf = (text: Text, { from, to }: Quotation) => spanOf(text, { from: from + 1, to: Math.max(from + 1, to - 1) });

const ENDS_SPEECH = new Set(['but', 'while', 'whereas', 'although', 'though']);

/** Whether a verb or a noun of speech stands before the words in their sentence, with no turn to something else between. */
function isBehindSpeech(text: Text, { from, to }: Quotation): boolean {
  const reading = readingOf(text);
  const start = sentenceAround(text, { from, to }).from;
  for (let at = from - 1; at >= start; at--) {
    if (isSpeechVerb(reading, at) || SPEECH.has(reading.form(at))) return true;
    if (reading.form(at) === ';' || (ENDS_SPEECH.has(reading.form(at)) && reading.form(at - 1) === ',')) return false;
  }
  return false;
}

/** "... as a “joke”, a “farce”": the quotation before it in the sentence is somebody's. */
function isAfterGiven({ text, utteranceAt }: Story, { from }: Quotation): boolean {
  const before = text.quotations[(text.quotationOf[from] ?? 0) - 1];
  if (!before || before.to > from || from - before.to > NEAR || text.sentenceOf[before.from] !== text.sentenceOf[from]) return false;
  return utteranceAt(insideOf(text, before)).voice === 'quoted';
}

/** Every word that the report gives to a source. */
const readWordsSaid = onceKept((story: Story): ReadonlySet<string> => {
  const said = new Set<string>();
  for (const { content } of story.attributions)
    for (const piece of content) {
      const { from, to } = rangeOf(story.text, piece);
      for (let at = from; at < to; at++) said.add(story.text.tokens.word[at] ?? '');
    }
  return said;
});

/** A heading's quotation is a source's where the report gives its words to one. */
function isHeadingOfSpeech(story: Story, { from, to }: Quotation): boolean {
  const { tokens, sentences, sentenceOf } = story.text;
  const end = sentences[sentenceOf[from] ?? -1]?.to ?? to;
  const isHeading = !END_MARKS.has(tokens.word[end - 1] ?? '') && (end >= tokens.count || has(tokens, end, Flag.newLine));
  if (!isHeading) return false;
  const said = readWordsSaid(story);
  return tokens.word.slice(from + 1, to - 1).every((word) => said.has(word));
}

/** “Good riddance”: readers react. At the beginning of a line, what stands before a colon is whose reaction follows. */
const isBeforeColon = ({ tokens }: Text, { from, to }: Quotation): boolean =>
  (from === 0 || has(tokens, from, Flag.newLine)) && tokens.word[to] === ':';

/** Whether somebody is there whose words stand between the marks. */
export const isGiven = (story: Story, quotation: Quotation): boolean =>
  story.utteranceAt(insideOf(story.text, quotation)).voice !== 'outlet' ||
  isBehindSpeech(story.text, quotation) ||
  isAfterGiven(story, quotation) ||
  isBeforeColon(story.text, quotation) ||
  isHeadingOfSpeech(story, quotation);
