import type { Range, Text } from '../text/text';

/** A sentence can be as long as the text; nobody relates words that stand further apart. */
const REACH = 60;

/** The part of a range's sentence that is near to it: at most sixty tokens on either side. */
export function sentenceAround({ sentences, sentenceOf }: Text, { from, to }: Range): Range {
  const sentence = sentences[sentenceOf[from] ?? -1] ?? { from, to };
  return { from: Math.max(sentence.from, from - REACH), to: Math.min(sentence.to, to + REACH) };
}
