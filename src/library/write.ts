import type { IDBPTransaction, StoreNames } from 'idb';
import { openToWrite, type Schema } from './database';

export type Names = readonly StoreNames<Schema>[];
type Writing<Stores extends Names> = IDBPTransaction<Schema, Stores, 'readwrite'>;

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself, and nothing of it stays.
  }
}

/**
 * Changes the library in one transaction: all of it or nothing, and it is answered only when the disk has it.
 * @throws what the work threw, or the fault for which the browser ended the transaction
 */
export async function write<Stores extends Names, Value>(
  stores: Stores,
  work: (transaction: Writing<Stores>) => Promise<Value>,
): Promise<Value> {
  const transaction = (await openToWrite()).transaction(stores, 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  try {
    const value = await work(transaction);
    await transaction.done;
    return value;
  } catch (fault) {
    abort(transaction);
    // A request tells only that its transaction was ended; that one knows why.
    throw transaction.error ?? fault;
  }
}
