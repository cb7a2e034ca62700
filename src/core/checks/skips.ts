import type { Message } from '../message';
import type { Story } from '../story';
import { isWord } from '../text/tokens';

const FEWEST_WORDS = 40;

/** Why a check cannot look at a story; English defaults by key. */
export const skipMessages = {
  'skip.not-english': 'The report is not in English: only comparison and quotations were checked, since words are known in English only.',
  'skip.too-short': 'The text is too short.',
};

/** Words and reporting verbs are known in English only. */
export const ifNotEnglish = ({ article }: Story): Message | undefined =>
  article.language === 'en' ? undefined : { key: 'skip.not-english', args: {} };

/** A few lines hold no roster of sources. */
export function ifTooShort({ text: { tokens } }: Story): Message | undefined {
  let words = 0;
  for (let at = 0; at < tokens.count && words < FEWEST_WORDS; at++) if (isWord(tokens, at)) words++;
  return words < FEWEST_WORDS ? { key: 'skip.too-short', args: {} } : undefined;
}
