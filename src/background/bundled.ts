import { browser } from '../browser';
import type { Article } from '../core/article';
import { type ReadFile, readBundledReport, readIndex } from '../data/reports';
import { headOf, type ReportHead } from '../library/report-head';
import { weights } from './weights';

/** A reference report that comes with the extension. */
export interface Bundled {
  head: ReportHead;
  article: Article;
}

const readFile: ReadFile = async (name) => (await fetch(browser.runtime.getURL(`reports/${name}`))).text();

async function read(): Promise<Bundled[]> {
  const index = await readIndex(readFile);
  const reading = index.map(async (entry) => {
    const { id, article } = await readBundledReport(entry, readFile);
    return { head: { ...(await headOf(article, weights())), id }, article };
  });
  const settled = await Promise.allSettled(reading);
  for (const each of settled) if (each.status === 'rejected') console.error(each.reason);
  return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}

let loaded: Promise<Bundled[]> | undefined;

/**
 * The reference reports that come with the extension, read once; a faulty one is left out whole.
 * @throws where their index cannot be read
 */
export function loadBundled(): Promise<Bundled[]> {
  loaded ??= read();
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}
