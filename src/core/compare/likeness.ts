import type { Likeness } from './align-words';
import { isReporting } from './cue-differences';
import { type Prepared, sharedGroup } from './prepared';
import { areEqualInWeight } from './synonyms';
import type { Weights } from './weights';
import { Word } from './words';

const QUOTATION_MARKS = new Set(['"', '“', '”', '„', '‟', '«', '»', "''", '``', "'", '‘', '’']);

/** How many first letters two words must share to count as one family ("logistic", "logistical"). */
const FAMILY = 5;

/** Whether two different stems begin alike, as words of one family do. */
export function areFamily(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, FAMILY);
  return length >= FAMILY - 1 && Math.min(one.length, other.length) >= FAMILY && one.slice(0, length) === other.slice(0, length);
}

function markLikeness(one: string, other: string): number {
  if (one === other) return 0.6;
  return QUOTATION_MARKS.has(one) && QUOTATION_MARKS.has(other) ? 0.6 : -1.5;
}

/** Whether two tokens are the same word in some form: its inflections, spellings and numbers count as one. */
export function isSameWord(here: Prepared, there: Prepared, one: number, other: number): boolean {
  const [word, than] = [here.text.tokens.word[one], there.text.tokens.word[other]];
  if (word === than || here.words.stem[one] === there.words.stem[other]) return true;
  if (here.words.kind[one] === Word.mark && there.words.kind[other] === Word.mark) return markLikeness(word ?? '', than ?? '') > 0;
  return here.values[one] !== undefined && here.values[one] === there.values[other];
}

/** What two different words of matter have in common. */
function matterLikeness(here: Prepared, there: Prepared, one: number, other: number): number {
  const [stem, than] = [here.words.stem[one] as string, there.words.stem[other] as string];
  if (areEqualInWeight(stem, than) || sharedGroup(here, there, one, other)) return 1.6;
  if (areFamily(stem, than)) return 1.2;
  return here.isCapital[one] && there.isCapital[other] ? -0.2 : -0.9;
}

/**
 * Says how well a token here stands for one there, for `alignWords`: 2 and more for the same word, above 1 for words of one group, one
 * family or one weight, a little for two figures, below 0 for words that have nothing in common.
 */
export function readLikeness(here: Prepared, there: Prepared, weights: Weights): Likeness {
  return (one, other) => {
    const [kind, than] = [here.words.kind[one], there.words.kind[other]];
    if (kind === Word.mark || than === Word.mark)
      return kind === than ? markLikeness(here.text.tokens.word[one] ?? '', there.text.tokens.word[other] ?? '') : -1.5;
    if (isSameWord(here, there, one, other))
      return kind === Word.grammar ? 1 : 2 + 0.15 * Math.min(6, weights.of(here.words.stem[one] as string));
    if (isReporting(here, one) && isReporting(there, other)) return 1.4;
    if (kind === Word.figure || than === Word.figure) return kind === than ? 0.9 : -1.2;
    if (kind === Word.grammar || than === Word.grammar) return kind === than ? -0.2 : -1.2;
    return matterLikeness(here, there, one, other);
  };
}
