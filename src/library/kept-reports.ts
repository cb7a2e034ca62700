import type { IDBPObjectStore } from 'idb';
import type { Article } from '../core/article';
import { openLibrary, type Schema } from './database';
import { asLibraryError, LibraryError } from './failed';
import { indexedOf } from './indexed';
import { loadSentinel, mirrorAllKept, mirrorKept } from './mirror';
import { isArticle, isHead } from './readable';
import type { ReportHead } from './report-head';
import { isBehind, isLost, KEPT_STORES, type Standing, standingOf } from './standing';
import { type Names, write } from './write';

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
export const KEPT_LOCK = 'framecheck-kept';

interface Change {
  keep: KeptReport[];
  letGo: string[];
}

type Store<Name extends 'kept' | 'texts' | 'changes'> = Pick<IDBPObjectStore<Schema, Names, Name, 'readwrite'>, 'put' | 'add' | 'delete'>;

/** A transaction in which reports can be kept, whatever else it may write. */
interface Keeping {
  objectStore<Name extends 'kept' | 'texts' | 'changes'>(name: Name): Store<Name>;
}

/** A report's head, its text and what finds it go in or out together, or not at all. */
export async function carryOut(transaction: Keeping, { keep, letGo }: Change): Promise<void> {
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
}

async function makeChange(change: Change): Promise<void> {
  const { kept } = await loadSentinel();
  const { before, now } = await write(KEPT_STORES, async (transaction) => {
    const before = await standingOf(transaction);
    if (isLost(before, kept)) throw new LibraryError('library.lost');
    await carryOut(transaction, change);
    return { before, now: await standingOf(transaction) };
  });
  if (isBehind(kept, before)) await mirrorKeptAnew();
  else await mirrorKept(change, kept, { reports: now.heads, through: now.through });
}

/** Copies all kept reports anew; to be called under their lock. */
export async function mirrorKeptAnew(): Promise<void> {
  const { heads, through } = await loadStanding();
  await mirrorAllKept(loadAllKept(), { reports: heads, through });
}

/** Brings the copy up to the kept reports where it is behind. */
export const tendMirror = (): Promise<void> =>
  navigator.locks.request(KEPT_LOCK, async () => {
    const [{ kept }, now] = await Promise.all([loadSentinel(), loadStanding()]);
    if (!isLost(now, kept) && isBehind(kept, now)) await mirrorKeptAnew();
  });

/** How many reports are kept, and how many of them the copy holds: the others cannot be brought back where the library is lost. */
export interface Copied {
  reports: number;
  held: number;
}

/** How much of the kept reports is copied, once the copy was brought up to them. */
export async function countCopied(): Promise<Copied> {
  await tendMirror();
  const [{ kept }, { heads }] = await Promise.all([loadSentinel(), loadStanding()]);
  return { reports: heads, held: Math.min(heads, kept?.held ?? 0) };
}

/**
 * Keeps reports, each in the place of an earlier version of it, and lets others go: all of it or nothing.
 * @throws LibraryError where it could not be done; then nothing was changed
 */
export async function changeKept({ keep = [], letGo = [] }: Partial<Change>): Promise<void> {
  try {
    await navigator.locks.request(KEPT_LOCK, () => makeChange({ keep, letGo }));
  } catch (fault) {
    throw asLibraryError(fault, 'library.full-of-reports');
  }
}

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
    return (await (await openLibrary()).getAll('kept')).filter(isHead);
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
    return (await Promise.all(ids.map((id) => store.get(id)))).filter(isHead);
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
    const article = await (await openLibrary()).get('texts', id);
    return isArticle(article) ? article : undefined;
  } catch (fault) {
    throw asLibraryError(fault);
  }
}

async function loadOne(database: Awaited<ReturnType<typeof openLibrary>>, id: string): Promise<KeptReport[]> {
  const [head, article] = await Promise.all([database.get('kept', id), database.get('texts', id)]);
  return isHead(head) && isArticle(article) ? [{ head, article }] : [];
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

/** How the kept reports stand now. */
export const loadStanding = async (): Promise<Standing> => standingOf((await openLibrary()).transaction(KEPT_STORES));

/** Reports that are read at once. */
const BATCH = 100;

/** Every kept report, a few at a time. */
async function* loadAllKept(): AsyncGenerator<KeptReport> {
  for (let last = ''; ; ) {
    const ids = await (await openLibrary()).getAllKeys('kept', IDBKeyRange.lowerBound(last, true), BATCH);
    yield* await loadKept(ids);
    if (ids.length < BATCH) return;
    last = ids.at(-1) ?? '';
  }
}
