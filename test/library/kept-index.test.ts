import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findLikely } from '../../src/library/find-likely';
import { indexedOf } from '../../src/library/indexed';
import { MOST_CHANGES } from '../../src/library/kept-index';
import { type Context, context, freshBrowser } from './browser';
import { articleOf, headAt } from './reports';

let own: Context;
beforeEach(async () => {
  own = (await freshBrowser()).own;
});

const textOf = (name: string) => `The ferry ${name} left Norvik at dawn.`;
const headOfBoat = (name: string) => headAt(`https://fjord.example/${name}`, textOf(name));
const keep = async (...names: string[]) => {
  for (const name of names) await own.keepReport(await headOfBoat(name), articleOf(textOf(name)));
};

/** The boats that are found from a report of one more; through a context that knows nothing yet unless one is given. */
async function boats(from: Pick<typeof own, 'loadKeptIndex'> = own): Promise<string[]> {
  const index = await from.loadKeptIndex();
  const ids = findLikely({ ...index, beside: [] }, indexedOf(await headOfBoat('other')), 99);
  return (await own.loadKeptHeadsOf(ids)).map(({ url }) => url?.split('/').at(-1) ?? '').sort();
}

const tend = async (from = own) => from.tendKeptIndex(await from.loadKeptIndex());
const stored = async () => {
  const database = await own.openLibrary();
  return { snapshot: await database.get('snapshot', 'index'), changes: await database.count('changes') };
};

test('nothing kept: nothing found, and no snapshot is made', async () => {
  expect(await boats()).toEqual([]);
  await tend();
  expect((await stored()).snapshot).toBeUndefined();
});

test('what is kept is found at once, what is let go is not', async () => {
  await keep('anna', 'berta');
  expect(await boats()).toEqual(['anna', 'berta']);
  await own.unkeepReport((await headOfBoat('anna')).id);
  expect(await boats()).toEqual(['berta']);
});

test('many changes are worked into the snapshot, also for another context that knew the old one', async () => {
  const other = await context();
  await keep('anna', 'berta');
  expect(await boats(other)).toEqual(['anna', 'berta']);
  const { id } = await headOfBoat('anna');
  await own.unkeepReport(id);
  const database = await own.openLibrary();
  const change = { id: 'gone' };
  for (let at = 0; at <= MOST_CHANGES; at++) await database.add('changes', { ...change, id: `gone-${at}` });
  await tend();
  expect((await stored()).changes).toBe(0);
  expect((await stored()).snapshot).toBeDefined();
  expect(await boats(other)).toEqual(['berta']);
  await keep('carla');
  expect([await boats(), await boats(other)]).toEqual([
    ['berta', 'carla'],
    ['berta', 'carla'],
  ]);
});

describe('the snapshot is a cache', () => {
  const damages: [string, () => Promise<unknown>, breaks: boolean][] = [
    ['lost with the changes', async () => (await own.openLibrary()).clear('changes'), true],
    ['garbage', async () => (await own.openLibrary()).put('snapshot', { version: 1, ids: 'x' }, 'index'), false],
    [
      'of other reports',
      async () => {
        const database = await own.openLibrary();
        const head = await headOfBoat('dora');
        await database.put('kept', { ...head, kept: '2026-03-02' });
      },
      true,
    ],
  ];
  test.each(damages)('%s: it answers as far as it goes and is made anew from the reports', async (_, damage, breaks) => {
    await keep('anna', 'berta');
    await damage();
    const fresh = await context();
    const before = await fresh.loadKeptIndex();
    const kept = (await own.loadKeptHeads()).map(({ url }) => url?.split('/').at(-1)).sort();
    await tend(fresh);
    expect(await boats(fresh)).toEqual(kept);
    expect([before.isBroken, (await fresh.loadKeptIndex()).isBroken]).toEqual([breaks, false]);
  });

  test('reports that were kept before there were fingerprints are found by their salient words', async () => {
    const { fingerprint: _, ...head } = await headOfBoat('anna');
    const database = await own.openLibrary();
    await database.put('kept', { ...head, kept: '2026-03-02' });
    await tend();
    expect(await boats()).toEqual(['anna']);
  });

  test('no room for it costs nobody anything', async () => {
    await keep('anna');
    await own.openLibrary().then((database) => database.clear('changes'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(tend()).rejects.toThrow();
    put.mockRestore();
    expect((await own.loadKeptHeads()).length).toBe(1);
    await tend();
    expect(await boats()).toEqual(['anna']);
  });

  test('a report that is kept while it is made anew is in neither twice', async () => {
    await keep('anna', 'berta');
    await own.openLibrary().then((database) => database.clear('changes'));
    const tending = tend();
    await keep('carla');
    await tending;
    expect(await boats()).toEqual(['anna', 'berta', 'carla']);
    expect((await own.loadKeptIndex()).isBroken).toBe(false);
  });
});

test('whoever asks while it is made anew is answered meanwhile, out of what is known', async () => {
  await keep('anna');
  const head = await headOfBoat('berta');
  const database = await own.openLibrary();
  const { store, done } = database.transaction('kept', 'readwrite');
  for (let at = 0; at < 3000; at++) void store.put({ ...head, id: `boat-${at}`, kept: '2026-03-02' });
  await done;
  const asked = indexedOf(await headOfBoat('other'));
  const find = async () => findLikely({ ...(await own.loadKeptIndex()), beside: [] }, asked, 9).length;
  let isDone = false;
  const tending = tend().then(() => {
    isDone = true;
  });
  const answers: number[] = [];
  while (!isDone) {
    const found = await find();
    if (!isDone) answers.push(found);
  }
  await tending;
  expect(answers.length).toBeGreaterThan(3);
  expect(new Set(answers)).toEqual(new Set([1]));
  expect((await own.loadKeptIndex()).packed.ids.length).toBe(3001);
});
