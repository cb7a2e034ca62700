import type { Range, Text } from '../text/text';
import { Flag, has, isWord } from '../text/tokens';

const TITLE_SHARE = 0.7;
const LONG_WORD = 4;
/** So many tokens of a line show how it is set. */
const LINE = 60;

/** Whether a sentence is set as headlines are, so that its capitals tell nothing; words of `apart` are left out of account. */
export function isTitleCase({ tokens, sentences, sentenceOf }: Text, apart: Range): boolean {
  const sentence = sentences[sentenceOf[apart.from] ?? -1] ?? apart;
  if (tokens.word[sentence.to - 1] === '.') return false;
  let [long, capitals] = [0, 0];
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + LINE); at++) {
    if ((at >= apart.from && at < apart.to) || !isWord(tokens, at) || (tokens.word[at] ?? '').length < LONG_WORD) continue;
    long += 1;
    if (has(tokens, at, Flag.capital)) capitals += 1;
  }
  return long > 1 && capitals >= long * TITLE_SHARE;
}
