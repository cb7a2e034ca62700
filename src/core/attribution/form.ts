import { countWords, type Text } from '../text/text';
import { isWord } from '../text/tokens';
import type { Attribution } from './attribution';
import type { Found } from './found';

/** More than this share of a content's words in quotation marks makes it direct. */
const DIRECT = 0.95;

/** Whether a content stands in quotation marks wholly, in part or not at all. Marks that hold the cue as well are another's. */
export function formOf(text: Text, { content, cue }: Found): Attribution['form'] {
  const { tokens, quotations, quotationOf } = text;
  const cueQuotation = cue ? (quotationOf[cue.from] ?? -1) : -1;
  let quoted = 0;
  for (const { from, to } of content) {
    for (let at = from; at < to; at++) {
      const index = quotationOf[at] ?? -1;
      if (index >= 0 && index !== cueQuotation && quotations[index]?.closed && isWord(tokens, at)) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  const words = content.reduce((sum, range) => sum + countWords(text, range), 0);
  return quoted > words * DIRECT ? 'direct' : 'mixed';
}
