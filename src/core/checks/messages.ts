import type { Check } from '../check';
import { comparisonMessages } from '../compare/findings';
import { noteMessages } from '../notes';
import { skipMessages } from './skips';

const messagesOfOne = ({ id, title, why, messages }: Check): [string, string][] =>
  Object.entries({ title, why, ...messages }).map(([part, english]) => [`${id}.${part}`, english]);

/** The English default of everything that the checks and their notes can say, by its key. */
export const messagesOf = (checks: Check[]): Record<string, string> => ({
  ...Object.fromEntries(checks.flatMap(messagesOfOne)),
  ...noteMessages,
  ...skipMessages,
  ...comparisonMessages,
});
