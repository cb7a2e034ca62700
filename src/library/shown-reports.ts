import type { Article } from '../core/article';
import type { Part } from '../core/part';
import { type Area, countFitting } from './area';

/** The key under which they are held: a page that shows one listens to its changes. */
export const SHOWN = 'shown';
/** The name of the lock under which they are changed. */
const NAME = 'framecheck-shown';
/** Together they take up no more, in UTF-16 units; the checked reports have the rest of the session's room. */
const MOST = 400_000;

/** A report as it was checked in a tab: what the panel shows beside it. */
export interface ShownReport {
  tabId: number;
  /** Where the tab stood; one that stands elsewhere shows another page. */
  address: string;
  article: Article;
  /** The ids of reports that the reader holds for the same event. */
  forced: string[];
  /** The part of it that the reader turned to last. */
  begin?: Part;
  /** When it was first checked as it is, in milliseconds of the epoch. */
  since: number;
}

const load = async (area: Area): Promise<ShownReport[]> => ((await area.get(SHOWN))[SHOWN] as ShownReport[] | undefined) ?? [];

const sizeOf = ({ article }: Pick<ShownReport, 'article'>): number => article.text.length;

const isSame = (one: ShownReport, other: Omit<ShownReport, 'since'>): boolean =>
  one.address === other.address && one.article.text === other.article.text;

/** The report that was last checked in a tab, in this session. */
export const loadShown = async (area: Area, tabId: number): Promise<ShownReport | undefined> =>
  (await load(area)).find((report) => report.tabId === tabId);

/** Remembers what a tab shows, in the place of what it showed before; the oldest ones make room for it, and none does for one that is too long. */
export function setShown(area: Area, report: Omit<ShownReport, 'since'>): Promise<void> {
  return navigator.locks.request(NAME, async () => {
    const known = await load(area);
    const before = known.find(({ tabId }) => tabId === report.tabId);
    const since = before && isSame(before, report) ? before.since : Date.now();
    const others = known.filter((each) => each !== before);
    const reports = sizeOf(report) > MOST ? others : [{ ...report, since }, ...others];
    await area.set({ [SHOWN]: reports.slice(0, countFitting(reports.map(sizeOf), MOST)) });
  });
}

/** Remembers the part of its report that a tab shows; a tab that shows none stays without. */
export function turnShown(area: Area, tabId: number, to: Part): Promise<void> {
  return navigator.locks.request(NAME, async () => {
    const known = await load(area);
    if (!known.some((report) => report.tabId === tabId)) return;
    await area.set({ [SHOWN]: known.map((report) => (report.tabId === tabId ? { ...report, begin: to } : report)) });
  });
}

/** Forgets what a tab showed. */
export function dropShown(area: Area, tabId: number): Promise<void> {
  return navigator.locks.request(NAME, async () => {
    await area.set({ [SHOWN]: (await load(area)).filter((report) => report.tabId !== tabId) });
  });
}
