import type { Span } from '../article';
import type { Check, Finding } from '../check';
import type { Story } from '../story';
import { CLOSING_DOUBLE } from '../text/marks';
import type { Quotation } from '../text/quotations';
import { spanOf, type Text } from '../text/text';

/** The mark that is at fault, with the word beside it, since a mark alone is easily overlooked. */
function spanOfMark(text: Text, { from, to, closed }: Quotation): Span {
  const opening = text.raw.slice(text.tokens.start[from], text.tokens.end[from]);
  if (closed && !CLOSING_DOUBLE.has(opening)) return spanOf(text, { from: Math.max(from, to - 2), to });
  const isLone = to === from + 1;
  return spanOf(text, isLone && from > 0 ? { from: from - 1, to } : { from, to: Math.min(from + 2, text.tokens.count) });
}

/** A single mark that nothing closes is an apostrophe as a rule. */
const isUnreliable = ({ closed, turned, single }: Quotation): boolean => turned || (!closed && !single);

const findMarks = ({ text }: Story): Finding[] =>
  text.quotations.filter(isUnreliable).map((quotation) => ({
    span: spanOfMark(text, quotation),
    message: { key: `unreliable-marks.${quotation.closed ? 'turned' : 'unpaired'}`, args: {} },
  }));

/** Quotation marks that do not pair, or that point the wrong way. */
export const unreliableMarks: Check = {
  id: 'unreliable-marks',
  kind: 'doubt',
  basis: 'structure',
  title: 'Quotation marks that cannot be relied on',
  why: 'Where a mark is missing or turned, a reader cannot be sure whose words stand there.',
  messages: {
    turned: 'This mark points the wrong way. It is read as a quotation because it still pairs.',
    unpaired: 'This mark has no partner. Whose words stand beside it is not certain.',
  },
  find: findMarks,
};
