import type { Article } from '../core/article';
import { remarks } from '../extract/nothing';

/** Whether only words that the reader selected were read: they stand for no report, neither now nor later. */
export const isSelection = ({ remark }: Article): boolean => remark === remarks.selection;
