import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../src/core/settings';
import { type Context, context, freshBrowser } from './browser';
import { articleOf, headAt, weights } from './reports';

let browser: Awaited<ReturnType<typeof freshBrowser>>;
let own: Context;
beforeEach(async () => {
  browser = await freshBrowser();
  own = browser.own;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await own.changeSettings(switchOff('regime'));
  for (const boat of [1, 2]) await own.changeKept({ keep: [await reportAt(boat)] });
});

const switchOff = (id: string) => (settings: Settings) => ({ ...settings, entriesOff: [...settings.entriesOff, id] });

async function reportAt(boat: number) {
  const [url, text] = [`https://fjord.example/${boat}`, `The ferry ${boat} left Norvik at dawn.`];
  return { head: { ...(await headAt(url, text)), kept: '2026-03-02' }, article: articleOf(text, { url }) };
}

/** All that is stored anywhere. */
async function dump(): Promise<string> {
  const database = await own.openLibrary();
  const stores = await Promise.all(
    [...database.objectStoreNames].map(async (name) => [name, await database.getAllKeys(name), await database.getAll(name)]),
  );
  return JSON.stringify([stores, [...browser.local.held]]);
}

const WRITES = ['put', 'add', 'delete', 'clear'] as const;

/** Has the write of the given number fail, of all that are made to the database; tells how many were made. */
function failAt(failing: number, how: (store: IDBObjectStore) => void) {
  let made = 0;
  const spies = WRITES.map((name) => {
    const write = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      made += 1;
      if (made === failing) how(this);
      return write.apply(this, args) as never;
    });
  });
  return {
    made: () => made,
    mend: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

const changes: [string, key: string, () => Promise<unknown>][] = [
  ['a change of the settings', 'library.full', () => own.changeSettings(switchOff('junta'))],
  ['keeping a report', 'library.full-of-reports', async () => own.changeKept({ keep: [await reportAt(3)] })],
  ['letting one go', 'library.full-of-reports', async () => own.unkeepReport((await reportAt(1)).head.id)],
  [
    'taking in a pack',
    'library.full-of-reports',
    async () => own.changeKept({ keep: [await reportAt(1), await reportAt(4), await reportAt(5)], letGo: [(await reportAt(2)).head.id] }),
  ],
  ['bringing back', 'library.full', () => own.restoreLibrary(weights)],
];

describe.each(changes)('%s', (_name, key, change) => {
  test('on a full disk, whichever write finds it so: a sentence, and all as before', async () => {
    const before = await dump();
    const counting = failAt(0, () => undefined);
    await change();
    const writes = counting.made();
    counting.mend();
    expect(writes).toBeGreaterThan(0);
    for (let at = 1; at <= writes; at++) {
      browser = await freshBrowser();
      own = browser.own;
      await own.changeSettings(switchOff('regime'));
      for (const boat of [1, 2]) await own.changeKept({ keep: [await reportAt(boat)] });
      expect(await dump()).toBe(before);
      const failing = failAt(at, () => {
        throw new DOMException('', 'QuotaExceededError');
      });
      await expect(change(), `write ${at}`).rejects.toMatchObject({ name: 'LibraryError', said: { key } });
      failing.mend();
      expect(await dump(), `write ${at}`).toBe(before);
      expect(await (await context()).inspectLibrary()).toEqual({ is: 'whole' });
    }
  });
});

test('a copy for which there is no room costs nobody a change', async () => {
  const set = vi.spyOn(browser.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await own.changeSettings(switchOff('junta'));
  await own.changeKept({ keep: [await reportAt(3)] });
  set.mockRestore();
  const later = await context();
  expect((await later.loadSettings()).entriesOff).toEqual(['regime', 'junta']);
  expect((await later.loadKeptHeads()).length).toBe(3);
  expect(await later.inspectLibrary()).toEqual({ is: 'whole' });
});
