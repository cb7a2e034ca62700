import type { Message } from '../message';
import type { Story } from '../story';
import { countWords } from '../text/text';

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
export const ifTooShort = ({ text }: Story): Message | undefined =>
  countWords(text, { from: 0, to: text.tokens.count }) < FEWEST_WORDS ? { key: 'skip.too-short', args: {} } : undefined;
