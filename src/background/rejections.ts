import { browser } from '../browser';
import { loadRejected, setRejected } from '../library/rejections';
import { idAt } from '../library/report-head';
import type { Rejection } from '../messages';
import { isPrivate } from './private-tab';

/** What was rejected in private windows: nothing of it is stored, so a background that is stopped forgets it. */
const unstored = new Map<string, Set<string>>();

/** The ids of the references that the reader rejected for a report, by its id. */
export async function rejectedFor(report: string): Promise<ReadonlySet<string>> {
  const stored = await loadRejected(browser.storage.session, report).catch((fault: unknown) => {
    console.error(fault);
    return [];
  });
  return new Set([...stored, ...(unstored.get(report) ?? [])]);
}

/** Leaves a reference out of a report's comparisons for this session. */
export async function reject({ url, id, tabId }: Rejection): Promise<object> {
  const report = await idAt(url);
  if (await isPrivate(tabId)) unstored.set(report, new Set(unstored.get(report)).add(id));
  else await setRejected(browser.storage.session, [report, id], true);
  return {};
}

/** Takes a rejection back. */
export async function unreject({ url, id, tabId }: Rejection): Promise<object> {
  const report = await idAt(url);
  unstored.get(report)?.delete(id);
  if (!(await isPrivate(tabId))) await setRejected(browser.storage.session, [report, id], false);
  return {};
}
