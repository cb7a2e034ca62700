import type { Message } from '../core/message';

/** Why a report that could be compared with another is not: the English default of each key. */
export const leftOutMessages = {
  'reference.same-report': 'It is this report itself.',
  'reference.other-event': 'It does not seem to be about the same event.',
  'reference.less-alike': 'Only the {most} likeliest reports are compared.',
  'reference.rejected': 'You said that it is not about the same event.',
} as const;

export const leftOut = (key: keyof typeof leftOutMessages, args: Message['args'] = {}): Message => ({ key, args });
