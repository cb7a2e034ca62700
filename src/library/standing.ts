import type { IDBPTransaction } from 'idb';
import type { Schema } from './database';
import type { KeptSentinel } from './mirror';

/** How the kept reports stand: how many heads and texts there are, and the number of the last change. */
export interface Standing {
  heads: number;
  texts: number;
  through: number;
}

/** The stores that hold the kept reports, and what finds them. */
export const KEPT_STORES = ['kept', 'texts', 'changes', 'snapshot'] as const;

/** How the kept reports stand in a transaction. */
export async function standingOf<Mode extends IDBTransactionMode>(
  transaction: IDBPTransaction<Schema, typeof KEPT_STORES, Mode>,
): Promise<Standing> {
  const [heads, texts, last, stored] = await Promise.all([
    transaction.objectStore('kept').count(),
    transaction.objectStore('texts').count(),
    transaction.objectStore('changes').openKeyCursor(null, 'prev'),
    transaction.objectStore('snapshot').get('stored'),
  ]);
  return { heads, texts, through: last?.key ?? (stored as { through: number } | undefined)?.through ?? 0 };
}

/** Whether the copy holds another state of the reports: a browser that is ended between the library and the copy leaves that behind. */
export const isBehind = (copied: KeptSentinel | undefined, { heads, through }: Standing): boolean =>
  heads !== (copied?.reports ?? 0) || through !== (copied?.through ?? 0);

/** Whether reports are missing: there are fewer than the copy speaks of and nobody let any go since, or heads stand without texts. */
export const isLost = ({ heads, texts, through }: Standing, copied: KeptSentinel | undefined): boolean =>
  heads !== texts || (copied !== undefined && heads < copied.reports && through <= copied.through);
