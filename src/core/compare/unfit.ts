import type { Message } from '../message';
import type { Prepared } from './prepared';
import { Word } from './words';

/** Why two reports are not compared, whatever they are about: the English default of each key. */
export const unfitMessages = {
  'compare.empty': 'The reference report holds no text to compare with.',
  'compare.huge': 'The reference report is too long to be compared.',
  'compare.other-language': 'The reference report is in another language.',
  'compare.same-text': 'The reference report is the same text, word for word.',
} as const;

/** The longest report that is compared, in tokens. */
const LONGEST = 60_000;
const UNKNOWN = 'und';

const unfit = (key: keyof typeof unfitMessages): Message => ({ key, args: {} });

const isEmpty = ({ words: { kind } }: Prepared): boolean => kind.every((each) => each === Word.mark);

const differ = (one: string, other: string): boolean => one !== other && one !== UNKNOWN && other !== UNKNOWN;

/** Whether two texts have the same tokens, however their lines are broken. */
function areOneText({ text: { tokens } }: Prepared, { text: { tokens: others } }: Prepared): boolean {
  return tokens.count === others.count && tokens.word.every((word, at) => word === others.word[at]);
}

/**
 * Why a report cannot be compared with a reference report; undefined where it can.
 * @param force the reader holds them for the same event, so that the same text is no mistake.
 */
export function findUnfit(here: Prepared, there: Prepared, force: boolean): Message | undefined {
  if (isEmpty(there)) return unfit('compare.empty');
  if (Math.max(here.text.tokens.count, there.text.tokens.count) > LONGEST) return unfit('compare.huge');
  if (differ(here.story.article.language, there.story.article.language)) return unfit('compare.other-language');
  return !force && areOneText(here, there) ? unfit('compare.same-text') : undefined;
}
