import { browser } from '../browser';
import type { Article } from '../core/article';
import type { ReferenceReport } from '../core/compare/reference-report';
import { type CheckedHead, loadChecked, loadCheckedReport } from '../library/checked-reports';
import { findLikely, type Places } from '../library/find-likely';
import { indexedOf } from '../library/indexed';
import { loadKeptIndex, tendKeptIndex } from '../library/kept-index';
import { type KeptHead, loadKeptHeads, loadKeptHeadsOf, loadKeptReport } from '../library/kept-reports';
import { emptyIndex } from '../library/packed-index';
import type { ReportHead } from '../library/report-head';
import type { ReferenceOnOffer } from '../messages';
import { type Bundled, loadBundled } from './bundled';
import { allRemembered } from './remember';

/** A report that another can be compared with; its text is read when it is wanted. */
export interface Candidate extends Pick<CheckedHead, 'address'> {
  head: ReportHead;
  from: ReferenceOnOffer['from'];
  /** The tab that it was checked in during this session. */
  tabId?: number;
  load(): Promise<Omit<ReferenceReport, 'id'> | undefined>;
}

/** A report without anything but its text. */
async function loadText(reading: Promise<Article | undefined>): Promise<{ article: Article } | undefined> {
  const article = await reading;
  return article && { article };
}

/** Where one place fails, the others still serve: a check never depends on its references. */
async function orNone<T>(loading: Promise<T[]>): Promise<T[]> {
  try {
    return await loading;
  } catch (fault) {
    console.error(fault);
    return [];
  }
}

const fromSession = (head: CheckedHead): Candidate => ({
  head,
  from: 'session',
  tabId: head.tabId,
  address: head.address,
  load: () => loadText(loadCheckedReport(browser.storage.session, head.id)),
});

const fromKept = (head: KeptHead): Candidate => ({
  head,
  from: head.pack ? 'imported' : 'kept',
  load: () => loadText(loadKeptReport(head.id)),
});

/** The reports that were checked in this session. */
export const loadSession = (): Promise<CheckedHead[]> => orNone(allRemembered().then(() => loadChecked(browser.storage.session)));

/** Heads of kept reports. What comes with the extension is not looked for: most of what is likely does. */
async function loadKeptAmong(ids: readonly string[] | undefined, bundled: Bundled[]): Promise<KeptHead[]> {
  if (!ids) return orNone(loadKeptHeads());
  const others = new Set(ids);
  for (const { head } of bundled) others.delete(head.id);
  return others.size > 0 ? orNone(loadKeptHeadsOf([...others])) : [];
}

/**
 * Every report that another can be compared with, each once: newest of the session first, then the kept and the bundled ones.
 * @param ids only the reports that have these are read and answered with
 */
export async function loadCandidates(ids?: readonly string[], session = loadSession()): Promise<Candidate[]> {
  const bundled = await orNone(loadBundled());
  const [checked, kept] = await Promise.all([session, loadKeptAmong(ids, bundled)]);
  const held = new Map(checked.map((head) => [head.id, fromSession(head)]));
  for (const head of kept) held.set(head.id, { ...held.get(head.id), ...fromKept(head) });
  for (const { head, load } of bundled) held.set(head.id, { head, from: 'bundled', load });
  const wanted = ids && new Set(ids);
  return [...held.values()].filter(({ head }) => !wanted || wanted.has(head.id));
}

/** What finds the kept reports; a library that cannot be read finds none. */
async function loadKept(): Promise<Pick<Places, 'packed' | 'changes'>> {
  try {
    const index = await loadKeptIndex();
    void tendKeptIndex(index).catch(console.error);
    return index;
  } catch (fault) {
    console.error(fault);
    return { packed: emptyIndex, changes: new Map() };
  }
}

/** The ids of the reports, wherever they stand, that are likeliest of a report's event, best first. */
export async function findLikelyIds(head: ReportHead, most: number, session = loadSession()): Promise<string[]> {
  const [kept, checked, bundled] = await Promise.all([loadKept(), session, orNone(loadBundled())]);
  const beside = [...checked, ...bundled.map((each) => each.head)].map(indexedOf);
  return findLikely({ ...kept, beside }, indexedOf(head), most);
}
