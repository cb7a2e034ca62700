import type { Check, Finding } from '../check';
import { isGiven } from '../quoted-terms/given';
import { isIntroduced } from '../quoted-terms/introduced';
import { isTitle } from '../quoted-terms/titles';
import type { Story } from '../story';
import type { Quotation } from '../text/quotations';
import { countWords, spanOf } from '../text/text';
import { ifNotEnglish } from './skips';

/** More words than this are a quotation whose source is not clear, or a title. */
const MOST_WORDS = 3;
/** With their marks, so many tokens at most hold so few words. */
const MOST_TOKENS = 10;

function isShort({ text }: Story, quotation: Quotation): boolean {
  if (quotation.to - quotation.from > MOST_TOKENS) return false;
  const words = countWords(text, quotation);
  return words > 0 && words <= MOST_WORDS;
}

const isScare = (story: Story, quotation: Quotation): boolean =>
  quotation.closed &&
  !quotation.turned &&
  quotation.parent === undefined &&
  isShort(story, quotation) &&
  !isTitle(story.text, quotation) &&
  !isIntroduced(story.text, quotation) &&
  !isGiven(story, quotation);

const find = (story: Story): Finding[] =>
  story.text.quotations
    .filter((quotation) => isScare(story, quotation))
    .map((quotation) => ({ span: spanOf(story.text, quotation), message: { key: 'scare-quotes.seen', args: {} } }));

/** A few words in quotation marks that nobody is named for. */
export const scareQuotes: Check = {
  id: 'scare-quotes',
  kind: 'doubt',
  basis: 'structure',
  title: 'Marks around a word of one’s own',
  why: 'Quotation marks without a speaker can hold a word at a distance, as if it were not true.',
  messages: { seen: 'No speaker is named for these words. The marks can cast doubt on them.' },
  skip: ifNotEnglish,
  find,
};
