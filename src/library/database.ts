import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Article } from '../core/article';
import { LibraryError } from './failed';
import type { KeptHead } from './kept-reports';
import type { Indexed } from './packed-index';

/** A value as it is kept, with the number of changes that led to it. */
export interface Kept<Value> {
  value: Value;
  revision: number;
}

export interface Schema extends DBSchema {
  /** As some version of Framecheck kept them: to be parsed. Under `schema-1` and the like they stand as they were before an upgrade from there. */
  settings: { key: string; value: Kept<unknown> };
  /** The reports that the reader keeps as references, without their texts. */
  kept: { key: string; value: KeptHead };
  /** The kept reports themselves, by the same ids. */
  texts: { key: string; value: Article };
  /** What was kept and let go since the index of the kept reports was packed, in that order. */
  changes: { key: number; value: KeptChange };
  /** A cache made of the kept reports: their packed index at `index`, and at `stored` which one it is. */
  snapshot: { key: 'index' | 'stored'; value: unknown };
}

/** A report that was kept, or by its id alone one that was let go. */
interface KeptChange {
  id: string;
  report?: Indexed;
}

export type Library = IDBPDatabase<Schema>;
type Upgrading = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** What leads from one schema to the next, in the transaction of the upgrade: it waits for nothing else. */
type Step = (database: Library, transaction: Upgrading) => void | Promise<void>;

/** The first leads to schema 1; one that was shipped is never changed. */
export const shipped: Step[] = [
  (database) => void database.createObjectStore('settings'),
  (database) => {
    database.createObjectStore('kept', { keyPath: 'id' });
    database.createObjectStore('texts');
  },
  (database) => {
    database.createObjectStore('changes', { autoIncrement: true });
    database.createObjectStore('snapshot');
  },
];

/** The stores of this schema. */
export const STORES = ['settings', 'kept', 'texts', 'changes', 'snapshot'] as const;

const NAME = 'framecheck';

let opened: Promise<Library> | undefined;

/** Forgets the connection, so that the next question opens a new one. */
const forget = (): void => {
  opened = undefined;
};

const listeners = {
  // A newer version in another window must not wait for this one.
  blocking: (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) => {
    (event.target as IDBDatabase).close();
    forget();
  },
  terminated: forget,
};

/** The settings stay as they were, beside what the steps make of them. */
async function setAside(transaction: Upgrading, from: number): Promise<void> {
  const settings = transaction.objectStore('settings');
  const before = await settings.get('settings');
  if (before) await settings.put(before, `schema-${from}`);
}

/** One transaction: a step that fails, or a browser that is ended in it, leaves the schema and all records of before. */
async function upgrade(database: Library, from: number, transaction: Upgrading, steps: Step[]): Promise<void> {
  transaction.done.catch(() => undefined);
  try {
    if (from > 0) await setAside(transaction, from);
    for (const step of steps.slice(from)) await step(database, transaction);
  } catch (fault) {
    console.error(fault);
    transaction.abort();
  }
}

/** Opens the library and brings it to the schema that the steps lead to; one of a newer schema is opened as it is. */
export async function openAt(steps: Step[]): Promise<Library> {
  try {
    return await openDB<Schema>(NAME, steps.length, {
      upgrade: (database, from, _to, transaction) => void upgrade(database, from, transaction as Upgrading, steps),
      ...listeners,
    });
  } catch (fault) {
    if ((fault as Error).name !== 'VersionError') throw fault;
    return openDB<Schema>(NAME, undefined, listeners);
  }
}

/** The reader's library, opened once per context; a connection that the browser closed is opened again. */
export function openLibrary(): Promise<Library> {
  opened ??= openAt(shipped);
  opened.catch(forget);
  return opened;
}

/** Whether a newer Framecheck made it: it is read as far as that goes, and never written. */
export const isNewer = ({ version }: Library): boolean => version > shipped.length;

/**
 * The reader's library, to be written.
 * @throws LibraryError where a newer Framecheck made it
 */
export async function openToWrite(): Promise<Library> {
  const database = await openLibrary();
  if (isNewer(database)) throw new LibraryError('library.newer');
  return database;
}

/** How long a deletion is waited for, in milliseconds. Firefox at times never ends one that is asked for while a connection closes. */
const LONGEST_DELETION = 10_000;

/**
 * Deletes the library and makes it anew, empty.
 * @throws Error where it is still not deleted after ten seconds
 */
export async function openAnew(): Promise<Library> {
  const database = await opened?.catch(() => undefined);
  database?.close();
  forget();
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('the library stays open elsewhere')), LONGEST_DELETION));
  await Promise.race([deleteDB(NAME), late]);
  return openLibrary();
}
