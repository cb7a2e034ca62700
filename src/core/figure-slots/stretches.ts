import { END_MARKS } from '../text/marks';
import type { Sentence } from '../text/sentences';
import type { Range, Text } from '../text/text';

/** Whether a sentence ends with a stop; one that ends with its line need not. */
const isStopped = ({ tokens }: Text, { to }: Sentence): boolean => END_MARKS.has(tokens.word[to - 1] as string);

/**
 * The sentences that hold one of these tokens, in order and apart; those that no stop parts are one stretch. No figure goes on behind a stop,
 * and neither does what is said of it.
 * @param behind so many tokens behind its last such token a stretch ends at the latest
 */
export function stretchesAround(text: Text, places: readonly number[], behind: number): Range[] {
  const { sentences, sentenceOf } = text;
  const stretches: Range[] = [];
  let end = 0;
  let stretch: Range = { from: 0, to: 0 };
  for (const place of places) {
    if (place >= end) {
      let first = sentenceOf[place] as number;
      let last = first;
      while (first > 0 && !isStopped(text, sentences[first - 1] as Sentence)) first--;
      while (last < sentences.length - 1 && !isStopped(text, sentences[last] as Sentence)) last++;
      end = (sentences[last] as Sentence).to;
      stretch = { from: (sentences[first] as Sentence).from, to: end };
      stretches.push(stretch);
    }
    stretch.to = Math.min(end, place + behind);
  }
  return stretches;
}
