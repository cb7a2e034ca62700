import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openAt, shipped } from '../../src/library/database';
import { findLikely } from '../../src/library/find-likely';
import { indexedOf } from '../../src/library/indexed';
import { type Context, freshBrowser } from './browser';
import { articleOf, headAt } from './reports';

interface Golden {
  schema: number;
  stores: Record<string, Record<string, unknown>>;
}

const folder = 'test/library/schemas';
const goldens: Golden[] = readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
const named = goldens.map((golden): [string, Golden] => [`schema ${golden.schema}`, golden]);
const latest = goldens.at(-1) as Golden;

let own: Context;
beforeEach(async () => {
  own = (await freshBrowser()).own;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const optionsOf: Record<string, IDBObjectStoreParameters> = { kept: { keyPath: 'id' }, changes: { autoIncrement: true } };

/** Makes a library as a version of Framecheck left it, past everything of ours. */
async function make({ stores }: Golden, version: number): Promise<void> {
  const opening = indexedDB.open('framecheck', version);
  opening.onupgradeneeded = () => {
    for (const [name, records] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(name, optionsOf[name]);
      for (const [key, value] of Object.entries(records))
        if (name === 'kept') store.put(value);
        else store.put(value, name === 'changes' ? Number(key) : key);
    }
  };
  (await settled(opening)).close();
}

/** All that a library holds, past everything of ours. */
async function dump(): Promise<Golden> {
  const database = await settled(indexedDB.open('framecheck'));
  const stores: Golden['stores'] = {};
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
    stores[name] = Object.fromEntries(keys.map((key, at) => [String(key), values[at]]));
  }
  database.close();
  return { schema: database.version, stores };
}

test('there is a golden file of every schema', () => {
  expect(goldens.map(({ schema }) => schema)).toEqual(shipped.map((_, at) => at + 1));
});

describe.each(named)('a library of %s', (_name, golden) => {
  const [id, article] = Object.entries(golden.stores.texts ?? {})[0] ?? [];

  test('is all there in the schema of now, with its settings as they were set aside', async () => {
    await make(golden, golden.schema);
    const settings = await own.loadSettingsKept();
    expect(settings).toMatchObject({
      revision: 4,
      value: { checksOff: ['loaded-cues'], entriesOff: ['regime'], ownEntries: [{ id: 'mine' }] },
    });
    expect((await own.loadKeptHeads()).map((head) => head.id)).toEqual(id ? [id] : []);
    if (id) expect(await own.loadKeptReport(id)).toEqual(article);
    const { schema, stores } = await dump();
    expect(schema).toBe(latest.schema);
    if (golden.schema < latest.schema) expect(stores.settings?.[`schema-${golden.schema}`]).toEqual(golden.stores.settings?.settings);
  });

  test('is found in, is whole, and is copied once it is looked at', async () => {
    await make(golden, golden.schema);
    expect(await own.inspectLibrary()).toEqual({ is: 'whole' });
    const { settings, kept } = await own.loadSentinel();
    expect([settings?.revision, kept?.held ?? 0]).toEqual([4, id ? 1 : 0]);
    await own.tendKeptIndex(await own.loadKeptIndex());
    const asked = indexedOf(await headAt('https://delta.example/1'));
    const head = (await own.loadKeptHeads())[0];
    const found = findLikely(
      { ...(await own.loadKeptIndex()), beside: [] },
      { ...asked, fingerprint: head ? indexedOf(head).fingerprint : [] },
      9,
    );
    expect(found).toEqual(id ? [id] : []);
  });

  const steps = Array.from({ length: latest.schema - golden.schema }, (_, at) => golden.schema + at);
  test.each(steps)('is as before where the upgrade is interrupted in step %i, and upgraded by the next one', async (failing) => {
    await make(golden, golden.schema);
    const interrupted = shipped.map((step, at) => (at === failing ? () => Promise.reject(new Error('ended')) : step));
    await expect(openAt(interrupted)).rejects.toThrow();
    expect(await dump()).toEqual(golden);
    expect((await own.loadSettings()).entriesOff).toEqual(['regime']);
    expect((await dump()).schema).toBe(latest.schema);
  });
});

describe('a library of a newer schema', () => {
  const NEWER = latest.schema + 7;
  const newer: Golden = { schema: NEWER, stores: { ...latest.stores, later: { a: 1 } } };
  const [id = ''] = Object.keys(latest.stores.kept ?? {});

  test('is read, told of, taken out as a file, and never written', async () => {
    await make(newer, NEWER);
    expect(await own.inspectLibrary()).toEqual({ is: 'newer' });
    expect((await own.loadSettings()).entriesOff).toEqual(['regime']);
    expect(await own.loadKept([id])).toMatchObject([{ head: { id }, article: { outlet: 'Harbour Wire' } }]);
    const isNewer = { said: { key: 'library.newer' } };
    const head = await headAt('https://fjord.example/2');
    for (const change of [
      () => own.changeSettings((settings) => ({ ...settings, entriesOff: [] })),
      () => own.keepReport(head, articleOf('The ferry left.')),
      () => own.unkeepReport(id),
    ])
      await expect(change()).rejects.toMatchObject(isNewer);
    const file = JSON.parse((await own.fileOfSettings()).settings ?? '');
    expect(file).toMatchObject({ framecheck: 1, entriesOff: ['regime'], entries: [{ id: 'mine' }] });
    expect(await dump()).toEqual(newer);
  });

  test('is as it was after an index that cannot be tended', async () => {
    await make({ ...newer, stores: { ...newer.stores, changes: {} } }, NEWER);
    const before = await dump();
    const index = await own.loadKeptIndex();
    expect(index.isBroken).toBe(true);
    await expect(own.tendKeptIndex(index)).rejects.toMatchObject({ said: { key: 'library.newer' } });
    expect(await dump()).toEqual(before);
  });
});

test('settings of a newer version in a library of this schema are never written over, and go out whole', async () => {
  const value = { version: 2, ownEntries: [], entriesOff: ['regime'], later: { deep: true } };
  await make({ schema: 3, stores: { ...latest.stores, settings: { settings: { value, revision: 7 } } } }, latest.schema);
  expect(await own.inspectLibrary()).toEqual({ is: 'newer' });
  await expect(own.changeSettings((settings) => settings)).rejects.toMatchObject({ said: { key: 'library.newer' } });
  expect((await dump()).stores.settings).toEqual({ settings: { value, revision: 7 } });
  expect(JSON.parse((await own.fileOfSettings()).settings ?? '')).toMatchObject({ framecheck: 2, later: { deep: true } });
});

test('another page that opens a newer schema is not kept waiting', async () => {
  await own.loadSettings();
  const opened = await openAt([...shipped, () => undefined]);
  expect(opened.version).toBe(latest.schema + 1);
  opened.close();
});
