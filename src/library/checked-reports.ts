import type { Article } from '../core/article';
import { type Area, bytesOf, countFitting } from './area';
import type { ReportHead } from './report-head';

/** A report that was checked in this session, without its text. */
export interface CheckedHead extends ReportHead {
  /** The tab that it stood in, and the address which that tab had. */
  tabId: number;
  address?: string;
  /** What it takes up, in bytes. */
  size: number;
}

/** The most that the checked reports take up together, in bytes; both browsers hold 10 MB for an extension's session. */
export const MOST_BYTES = 8 * 1024 * 1024;
/** The name of the lock under which the checked reports are changed. */
const NAME = 'framecheck-checked';
const HEADS = 'checked';

const textKey = (id: string): string => `checked/${id}`;

/** The reports that were checked in this session, newest first. */
export async function loadChecked(area: Area): Promise<CheckedHead[]> {
  return ((await area.get(HEADS))[HEADS] as CheckedHead[] | undefined) ?? [];
}

/** A checked report; undefined where the session does not hold it any more. */
export async function loadCheckedReport(area: Area, id: string): Promise<Article | undefined> {
  const key = textKey(id);
  return (await area.get(key))[key] as Article | undefined;
}

/**
 * Remembers a report for this session in the place of an earlier version of it; the oldest ones make room for it. Those go first, so that
 * a background that is stopped in the middle leaves heads without a text, and never a text that nobody knows of.
 * @param article one that fits in itself: what is too long to be compared is not remembered
 */
export function rememberChecked(area: Area, head: Omit<CheckedHead, 'size'>, article: Article): Promise<void> {
  return navigator.locks.request(NAME, async () => {
    const known = (await loadChecked(area)).filter(({ id }) => id !== head.id);
    const heads = [{ ...head, size: bytesOf(head) + bytesOf(article) }, ...known];
    const fitting = countFitting(
      heads.map(({ size }) => size),
      MOST_BYTES,
    );
    if (fitting < heads.length) await area.remove(heads.slice(fitting).map(({ id }) => textKey(id)));
    await area.set({ [HEADS]: heads.slice(0, fitting), [textKey(head.id)]: article });
  });
}
