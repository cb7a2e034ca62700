import { browser } from '../browser';
import type { ReferenceReport } from '../core/compare/reference-report';
import type { IndexedReport } from '../core/compare/reports/parse-index';
import { REFERENCE_OUTLET } from '../core/compare/reports/report-article';
import { type ReadFile, readBundledReport, readIndex } from '../data/reports';
import type { ReportHead } from '../library/report-head';

/** A reference report that comes with the extension; its file is read when its text is wanted. */
export interface Bundled {
  head: ReportHead;
  load(): Promise<Omit<ReferenceReport, 'id'> | undefined>;
}

const readFile: ReadFile = async (name) => (await fetch(browser.runtime.getURL(`reports/${name}`))).text();

const headOf = ({ id, headline, date, words, length, salient }: IndexedReport): ReportHead => ({
  ...{ id, headline, words, length, textId: id, isEmpty: false, language: 'en' },
  outlet: REFERENCE_OUTLET,
  published: date,
  salient: salient.split(' '),
});

const loading = new Map<string, ReturnType<Bundled['load']>>();

/** The text of a reference, read once; a faulty one is told in the console and left out. */
function load(entry: IndexedReport): ReturnType<Bundled['load']> {
  const known = loading.get(entry.id);
  if (known) return known;
  const reading = readBundledReport(entry, readFile).catch((fault) => {
    console.error(fault);
    loading.delete(entry.id);
    return undefined;
  });
  loading.set(entry.id, reading);
  return reading;
}

let listed: Promise<Bundled[]> | undefined;

/**
 * The reference reports that come with the extension, as their index tells of them; it is read once.
 * @throws where the index cannot be read
 */
export function loadBundled(): Promise<Bundled[]> {
  listed ??= readIndex(readFile).then((index) => index.map((entry) => ({ head: headOf(entry), load: () => load(entry) })));
  listed.catch(() => {
    listed = undefined;
  });
  return listed;
}
