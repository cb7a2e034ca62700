import type { Quotation } from '../text/quotations';
import type { Range, Text } from '../text/text';
import type { Found } from './found';
import type { Nesting } from './nesting';

const isLoneCloser = ({ from, to }: Quotation) => to - from === 1;

/** Where the quotation before a token ends, or its sentence begins, whichever is later. */
function startOfDoubt(text: Text, at: number, before: Quotation | undefined): number {
  const sentence = text.sentences[text.sentenceOf[at] ?? -1]?.from ?? 0;
  return before && before.to <= at ? Math.max(sentence, before.to) : sentence;
}

/** The first token that can be no part of a quotation without a closing mark: the cue or the source of the attribution that it is content of. */
function endOfDoubt(quotation: Quotation, { contentOf, parentOf }: Nesting, found: readonly Found[]): number {
  let end = quotation.to;
  for (let index = contentOf[quotation.from + 1] ?? -1; index >= 0; index = parentOf[index] ?? -1) {
    const { cue, source } = found[index] as Found;
    for (const part of [cue, source]) if (part && part.from > quotation.from) end = Math.min(end, part.from);
  }
  return end;
}

/** The tokens whose voice an unpaired mark leaves in doubt, for every such mark. A single mark may be an apostrophe and leaves none. */
export function findDoubtful(text: Text, found: readonly Found[], nesting: Nesting): Range[] {
  const doubtful: Range[] = [];
  for (const [index, quotation] of text.quotations.entries()) {
    if (quotation.closed || quotation.single) continue;
    const lone = isLoneCloser(quotation);
    const from = lone ? startOfDoubt(text, quotation.from, text.quotations[index - 1]) : quotation.from;
    doubtful.push({ from, to: lone ? quotation.to : endOfDoubt(quotation, nesting, found) });
  }
  return doubtful;
}
