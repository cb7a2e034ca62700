import { openLibrary, openToWrite } from './database';
import { indexedOf } from './indexed';
import { type Changes, emptyIndex, foldIndex, type Indexed, type PackedIndex, packIndex, unpackIndex } from './packed-index';
import { isHead } from './readable';

/** Which packed index is stored, and the number of the last change that is worked into it. */
interface Stored {
  revision: number;
  through: number;
}

/** What finds the kept reports: a packed index and the changes since, both as this context read them last. */
export interface KeptIndex {
  packed: PackedIndex;
  changes: Map<string, Indexed | undefined>;
  stored: Stored;
  /** The number of the last change that is read. */
  read: number;
  /** The stored index was missing or broken, or holds other reports than are kept. */
  isBroken: boolean;
}

/** So many changes are looked through one by one; from there on they are worked in. */
export const MOST_CHANGES = 512;
/** Heads that are read at once where the index is made anew. */
const BATCH = 500;
const NAME = 'framecheck-index';

const nothing: Stored = { revision: 0, through: 0 };

let held: KeptIndex | undefined;

const countLive = ({ packed, changes }: Pick<KeptIndex, 'packed' | 'changes'>): number => {
  const changed = packed.ids.filter((id) => changes.has(id)).length;
  return packed.ids.length - changed + [...changes.values()].filter((report) => report !== undefined).length;
};

/** Reads what was changed since the last reading; the packed index itself only where another one is stored. */
async function read(): Promise<KeptIndex> {
  const transaction = (await openLibrary()).transaction(['snapshot', 'changes', 'kept']);
  const [snapshots, log] = [transaction.objectStore('snapshot'), transaction.objectStore('changes')];
  const stored = ((await snapshots.get('stored')) as Stored | undefined) ?? nothing;
  const known = held?.stored.revision === stored.revision ? held : undefined;
  const unpacked = known ? known.packed : unpackIndex(await snapshots.get('index'));
  const after = IDBKeyRange.lowerBound(known ? known.read : stored.through, true);
  const [news, keys, kept] = await Promise.all([log.getAll(after), log.getAllKeys(after), transaction.objectStore('kept').count()]);
  const changes = new Map(known?.changes);
  for (const { id, report } of news) changes.set(id, report);
  const index = { packed: unpacked ?? emptyIndex, changes, stored, read: keys.at(-1) ?? known?.read ?? stored.through };
  return { ...index, isBroken: countLive(index) !== kept };
}

/** What finds the kept reports at this moment; what is broken answers as far as it goes, until it is mended. */
export async function loadKeptIndex(): Promise<KeptIndex> {
  held = await read();
  return held;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** All kept reports as changes, read a few at a time. */
async function readAllHeads(): Promise<Changes> {
  const all = new Map<string, Indexed>();
  for (let last = ''; ; await pause()) {
    const heads = await (await openLibrary()).getAll('kept', IDBKeyRange.lowerBound(last, true), BATCH);
    for (const head of heads.filter(isHead)) all.set(head.id, indexedOf(head));
    if (heads.length < BATCH) return all;
    last = heads.at(-1)?.id ?? '';
  }
}

/** Lets others go on at each pause of long work. */
async function inSlices<Value>(work: Generator<void, Value>): Promise<Value> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await pause();
  }
}

/** The new index goes in and the changes that it holds go out together, so that none is ever in neither. */
async function store(packed: PackedIndex, stored: Stored): Promise<void> {
  const snapshot = await inSlices(packIndex(packed));
  const transaction = (await openToWrite()).transaction(['snapshot', 'changes'], 'readwrite');
  const snapshots = transaction.objectStore('snapshot');
  await Promise.all([
    snapshots.put(snapshot, 'index'),
    snapshots.put(stored, 'stored'),
    transaction.objectStore('changes').delete(IDBKeyRange.upperBound(stored.through)),
    transaction.done,
  ]);
}

const needsTending = ({ isBroken, changes }: KeptIndex): boolean => isBroken || changes.size > MOST_CHANGES;

/** A broken index may be that of a library which the browser made anew meanwhile: nothing is taken for known. */
async function tend(isBroken: boolean): Promise<void> {
  if (isBroken) held = undefined;
  const index = await loadKeptIndex();
  if (!needsTending(index)) return;
  const packed = await inSlices(index.isBroken ? foldIndex(emptyIndex, await readAllHeads()) : foldIndex(index.packed, index.changes));
  await store(packed, { revision: index.stored.revision + 1, through: index.read });
}

/**
 * Works the changes into the index where they have become many, and makes it anew where it is broken. Nobody waits for it: until it is
 * done, the old index and the changes answer.
 */
export async function tendKeptIndex(index: KeptIndex): Promise<void> {
  if (needsTending(index)) await navigator.locks.request(NAME, () => tend(index.isBroken));
}
