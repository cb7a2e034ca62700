import type { Message } from '../core/message';
import type { ReportMeasure } from './report-head';

/** Why a report is not compared with another: the English default of each key. */
export const unfitMessages = {
  'reference.empty': 'There is no text in it to compare with.',
  'reference.huge': 'Reports of more than {most} characters are not compared.',
  'reference.language': 'It is not in the same language.',
  'reference.same-report': 'It is this report itself.',
  'reference.same-text': 'It has the same text, word for word.',
  'reference.other-event': 'It does not seem to be about the same event.',
  'reference.less-alike': 'Only the {most} likeliest reports are compared.',
  'reference.rejected': 'You said that it is not about the same event.',
} as const;

/** The longest report that is compared, in UTF-16 units. */
const LONGEST = 200_000;
/** A language that nothing in the text told. */
const UNKNOWN = 'und';

export const unfit = (key: keyof typeof unfitMessages, args: Message['args'] = {}): Message => ({ key, args });

const differ = (one: string, other: string): boolean => one !== other && one !== UNKNOWN && other !== UNKNOWN;

/**
 * Why a reference cannot be compared with a report, whatever they are about; undefined where it can.
 * @param force the two are of one event, so that the same text is no mistake
 */
export function findUnfit(report: ReportMeasure, reference: ReportMeasure, force = false): Message | undefined {
  if (reference.words === 0) return unfit('reference.empty');
  if (Math.max(report.length, reference.length) > LONGEST) return unfit('reference.huge', { most: LONGEST.toLocaleString('en') });
  if (differ(report.language, reference.language)) return unfit('reference.language');
  return !force && report.textId === reference.textId ? unfit('reference.same-text') : undefined;
}
