import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Article } from '../core/article';
import type { KeptHead } from './kept-reports';
import type { Indexed } from './packed-index';

/** A value as it is kept, with the number of changes that led to it. */
export interface Kept<Value> {
  value: Value;
  revision: number;
}

export interface Schema extends DBSchema {
  /** As some version of Framecheck kept them: to be parsed. */
  settings: { key: 'settings'; value: Kept<unknown> };
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
export interface KeptChange {
  id: string;
  report?: Indexed;
}

/** What leads from one version of the schema to the next, the first to version 1; a step that was shipped is never changed. */
const steps: ((database: IDBPDatabase<Schema>) => void)[] = [
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

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** Forgets the connection, so that the next question opens a new one. */
const forget = (): void => {
  opened = undefined;
};

/** The reader's library, opened once per context; a connection that the browser closed is opened again. */
export function openLibrary(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('framecheck', steps.length, {
    upgrade: (database, from) => {
      for (const step of steps.slice(from)) step(database);
    },
    // A newer version in another window must not wait for this one.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
}
