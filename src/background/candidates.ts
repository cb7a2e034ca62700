import { browser } from '../browser';
import type { Article } from '../core/article';
import type { ReferenceReport } from '../core/compare/reference-report';
import { type CheckedHead, loadChecked, loadCheckedReport } from '../library/checked-reports';
import { type KeptHead, loadKeptHeads, loadKeptReport } from '../library/kept-reports';
import type { ReportHead } from '../library/report-head';
import type { ReferenceOnOffer } from '../messages';
import { loadBundled } from './bundled';

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

const fromKept = (head: KeptHead): Candidate => ({ head, from: 'kept', load: () => loadText(loadKeptReport(head.id)) });

/** Every report that another can be compared with, each once: newest of the session first, then the kept and the bundled ones. */
export async function loadCandidates(): Promise<Candidate[]> {
  const [checked, kept, bundled] = await Promise.all([
    orNone(loadChecked(browser.storage.session)),
    orNone(loadKeptHeads()),
    orNone(loadBundled()),
  ]);
  const held = new Map(checked.map((head) => [head.id, fromSession(head)]));
  for (const head of kept) held.set(head.id, { ...held.get(head.id), ...fromKept(head) });
  for (const { head, load } of bundled) held.set(head.id, { head, from: 'bundled', load });
  return [...held.values()];
}
