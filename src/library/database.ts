import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A value as it is kept, with the number of changes that led to it. */
export interface Kept<Value> {
  value: Value;
  revision: number;
}

export interface Schema extends DBSchema {
  /** As some version of Framecheck kept them: to be parsed. */
  settings: { key: 'settings'; value: Kept<unknown> };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** Forgets the connection, so that the next question opens a new one. */
const forget = (): void => {
  opened = undefined;
};

/** The reader's library, opened once per context; a connection that the browser closed is opened again. */
export function openLibrary(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('framecheck', 1, {
    upgrade: (database) => void database.createObjectStore('settings'),
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
