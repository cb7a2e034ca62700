import type { Text } from '../text/text';
import { isWord } from '../text/tokens';
import type { Attribution } from './attribution';
import type { Found } from './found';

/** More than this share of a content's words in quotation marks makes it direct. */
const DIRECT = 0.95;

/** Whether a content stands in quotation marks wholly, in part or not at all. Marks that hold the cue as well are another's. */
export function formOf({ tokens, quotations, quotationOf }: Text, { content, cue }: Found): Attribution['form'] {
  let words = 0;
  let quoted = 0;
  const cueQuotation = quotationOf[cue?.from ?? -1] ?? -1;
  for (const { from, to } of content) {
    for (let at = from; at < to; at++) {
      if (!isWord(tokens, at)) continue;
      words++;
      const index = quotationOf[at] ?? -1;
      if (index >= 0 && index !== cueQuotation && quotations[index]?.closed) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted > words * DIRECT ? 'direct' : 'mixed';
}
