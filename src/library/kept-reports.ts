import type { IDBPTransaction } from 'idb';
import type { Article } from '../core/article';
import { openLibrary, type Schema } from './database';
import { asLibraryError } from './failed';
import { indexedOf } from './indexed';
import type { ReportHead } from './report-head';

/** A report that the reader keeps as a reference, without its text. */
export interface KeptHead extends ReportHead {
  /** When it was kept, as an ISO 8601 date-time. */
  kept: string;
  /** The name of the file that it was imported from. */
  pack?: string;
}

/** A kept report with its text. */
export interface KeptReport {
  head: KeptHead;
  article: Article;
}

/** The name of the lock under which the kept reports are changed. */
const NAME = 'framecheck-kept';

type Writing = IDBPTransaction<Schema, ['kept', 'texts', 'changes'], 'readwrite'>;

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself, and nothing of it stays.
  }
}

/** A report's head, its text and what finds it go in or out together, or not at all; it is answered only when the disk has it. */
async function write(work: (transaction: Writing) => Promise<void>): Promise<void> {
  const transaction = (await openLibrary()).transaction(['kept', 'texts', 'changes'], 'readwrite', { durability: 'strict' });
  const working = work(transaction).catch((fault: unknown) => {
    abort(transaction);
    throw fault;
  });
  await Promise.all([working, transaction.done]);
}

async function change(work: (transaction: Writing) => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(NAME, () => write(work));
  } catch (fault) {
    throw asLibraryError(fault, 'library.full-of-reports');
  }
}

/**
 * Keeps reports, each in the place of an earlier version of it, and lets others go: all of it or nothing.
 * @throws LibraryError where it could not be done; then nothing was changed
 */
export const changeKept = ({ keep = [], letGo = [] }: { keep?: KeptReport[]; letGo?: string[] }): Promise<void> =>
  change(async (transaction) => {
    const [heads, texts, changes] = [transaction.objectStore('kept'), transaction.objectStore('texts'), transaction.objectStore('changes')];
    for (const id of letGo) {
      await heads.delete(id);
      await texts.delete(id);
      await changes.add({ id });
    }
    for (const { head, article } of keep) {
      await heads.put(head);
      await texts.put(article, head.id);
      await changes.add({ id: head.id, report: indexedOf(head) });
    }
  });

/**
 * Keeps a report as a reference, in the place of an earlier version of it.
 * @throws LibraryError where it could not be kept; then nothing was changed
 */
export const keepReport = (head: ReportHead, article: Article): Promise<void> =>
  changeKept({ keep: [{ head: { ...head, kept: new Date().toISOString() }, article }] });

/**
 * Lets a kept report go; one that is not kept is no fault.
 * @throws LibraryError where the library could not be changed
 */
export const unkeepReport = (id: string): Promise<void> => changeKept({ letGo: [id] });

/**
 * The kept reports without their texts, in no order.
 * @throws LibraryError where the library cannot be read
 */
export async function loadKeptHeads(): Promise<KeptHead[]> {
  try {
    return await (await openLibrary()).getAll('kept');
  } catch (fault) {
    throw asLibraryError(fault);
  }
}

/**
 * Those of the kept reports that have these ids, without their texts.
 * @throws LibraryError where the library cannot be read
 */
export async function loadKeptHeadsOf(ids: readonly string[]): Promise<KeptHead[]> {
  try {
    const { store } = (await openLibrary()).transaction('kept');
    return (await Promise.all(ids.map((id) => store.get(id)))).filter((head) => head !== undefined);
  } catch (fault) {
    throw asLibraryError(fault);
  }
}

/**
 * A kept report; undefined where it is not kept any more.
 * @throws LibraryError where the library cannot be read
 */
export async function loadKeptReport(id: string): Promise<Article | undefined> {
  try {
    return await (await openLibrary()).get('texts', id);
  } catch (fault) {
    throw asLibraryError(fault);
  }
}

async function loadOne(database: Awaited<ReturnType<typeof openLibrary>>, id: string): Promise<KeptReport[]> {
  const [head, article] = await Promise.all([database.get('kept', id), database.get('texts', id)]);
  return head && article ? [{ head, article }] : [];
}

/**
 * Kept reports with their texts; those that are not kept any more are left out.
 * @throws LibraryError where the library cannot be read
 */
export async function loadKept(ids: string[]): Promise<KeptReport[]> {
  try {
    const database = await openLibrary();
    return (await Promise.all(ids.map((id) => loadOne(database, id)))).flat();
  } catch (fault) {
    throw asLibraryError(fault);
  }
}
