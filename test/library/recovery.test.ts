import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parseReportPack } from '../../src/core/compare/reports/report-pack';
import { parsePack } from '../../src/core/pack';
import type { Settings } from '../../src/core/settings';
import { findLikely } from '../../src/library/find-likely';
import { indexedOf } from '../../src/library/indexed';
import { entry } from '../core/lexicon/entries';
import { type Context, context, freshBrowser } from './browser';
import { articleOf, headAt, weights } from './reports';

let browser: Awaited<ReturnType<typeof freshBrowser>>;
let own: Context;
beforeEach(async () => {
  browser = await freshBrowser();
  own = browser.own;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const urlOf = (boat: number) => `https://fjord.example/${boat}`;
const textOf = (boat: number) => `The ferry ${boat} left Norvik at dawn.`;
const switchOff = (id: string) => (settings: Settings) => ({ ...settings, entriesOff: [...settings.entriesOff, id] });
const addOwn = (id: string) => (settings: Settings) => ({ ...settings, ownEntries: [...settings.ownEntries, entry({ id, forms: [id] })] });

async function keep(boat: number): Promise<void> {
  await own.keepReport(await headAt(urlOf(boat), textOf(boat)), articleOf(textOf(boat), { url: urlOf(boat) }));
}

/** What the reader sees of all that is kept; the order of reports is no part of it. */
async function kept(by: Context = own) {
  const heads = await by.loadKeptHeads();
  const reports = await by.loadKept(heads.map(({ id }) => id));
  const byId = reports.sort((one, other) => (one.head.id < other.head.id ? -1 : 1));
  return { settings: await by.loadSettings(), reports: byId };
}

/** The boats that a report of one more finds. */
async function found(by: Context): Promise<number> {
  const index = await by.loadKeptIndex();
  return findLikely({ ...index, beside: [] }, indexedOf(await headAt(urlOf(99), textOf(99))), 99).length;
}

const close = async () => (await own.openLibrary()).close();

const optionsOf: Record<string, IDBObjectStoreParameters> = { kept: { keyPath: 'id' }, changes: { autoIncrement: true } };

/** A library of this schema with some of its stores only. */
async function makeWith(stores: string[]): Promise<void> {
  const { version } = await own.openLibrary();
  await close();
  await deleteDB('framecheck');
  const opening = indexedDB.open('framecheck', version);
  opening.onupgradeneeded = () => {
    for (const name of stores) opening.result.createObjectStore(name, optionsOf[name]);
  };
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  opening.result.close();
}

async function overwrite(name: 'settings' | 'kept' | 'texts', value: (key: string) => unknown, every = 1): Promise<void> {
  const database = await own.openLibrary();
  const { store, done } = database.transaction(name, 'readwrite');
  for (const [at, key] of (await store.getAllKeys()).entries())
    if (at % every === 0) await store.put(value(key as string) as never, name === 'kept' ? undefined : (key as string));
  await done;
}

const clear = async (name: 'settings' | 'kept' | 'texts') => (await own.openLibrary()).clear(name);

/** Opening fails until the library is deleted. */
function refuseToOpen(): void {
  const open = IDBFactory.prototype.open;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  const remove = IDBFactory.prototype.deleteDatabase;
  vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, name) {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(open);
    return remove.call(this, name);
  });
}

/** Does one thing after the other. */
const all =
  (...steps: (() => unknown)[]) =>
  async () => {
    for (const step of steps) await step();
  };

const damages: [string, () => Promise<unknown>][] = [
  ['it was deleted', all(close, () => deleteDB('framecheck'))],
  ['it was made anew, empty', () => makeWith(['settings', 'kept', 'texts', 'changes', 'snapshot'])],
  ['it lacks stores', () => makeWith(['settings', 'texts'])],
  [
    'its records are garbage',
    all(
      () => overwrite('settings', () => 7),
      () => overwrite('texts', () => ({ text: 7 }), 2),
    ),
  ],
  [
    'its heads are gone',
    all(
      () => clear('kept'),
      () => overwrite('settings', () => ({ value: 'x', revision: 1 })),
    ),
  ],
  [
    'its texts and settings are gone',
    all(
      () => clear('texts'),
      () => clear('settings'),
    ),
  ],
  ['it does not open', all(close, refuseToOpen)],
];

describe.each(damages)('%s', (_name, damage) => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('with %i reports it is told and brought back', async (reports) => {
    for (let boat = 0; boat < reports; boat++) await keep(boat);
    for (let at = 0; at <= reports % 4; at++) await own.changeSettings(at % 2 ? switchOff(`entry-${at}`) : addOwn(`own-${at}`));
    if (reports > 3) await own.unkeepReport((await headAt(urlOf(2))).id);
    const before = await kept();
    await damage();

    const after = await context();
    const state = await after.inspectLibrary();
    expect(state).toMatchObject({ is: 'lost', areSettingsLost: true, settings: before.settings });
    expect(state.is === 'lost' && state.copied).toBe(state.is === 'lost' && state.reports);
    await expect(after.changeSettings(switchOff('later'))).rejects.toThrow();

    await after.restoreLibrary(weights);
    expect(await kept(after)).toEqual(before);
    expect(await found(after)).toBe(before.reports.length);
    expect(await (await context()).inspectLibrary()).toEqual({ is: 'whole' });
    expect((await after.changeSettings(switchOff('later'))).entriesOff).toContain('later');
  });
});

describe('the copy', () => {
  test('is nowhere until something is kept, and an empty library is none that was lost', async () => {
    expect(await own.inspectLibrary()).toEqual({ is: 'whole' });
    expect(browser.local.held.size).toBe(0);
  });

  test('of what is let go is gone, and nothing is missed', async () => {
    await keep(1);
    await own.unkeepReport((await headAt(urlOf(1))).id);
    expect([...browser.local.held.keys()]).toEqual(['mirror/kept']);
    expect(await own.inspectLibrary()).toEqual({ is: 'whole' });
  });

  test.each([
    ['behind by a change of the reports', () => keep(2), 'mirror/kept', 2],
    ['behind by a change of the settings', () => own.changeSettings(switchOff('junta')), 'mirror/settings', 1],
  ])('that is %s is brought up to the library', async (_case, change, key, reports) => {
    await keep(1);
    await own.changeSettings(switchOff('regime'));
    // The browser was ended between the library and its copy.
    const set = vi.spyOn(browser.local, 'set').mockRejectedValue(new Error('gone'));
    await change();
    set.mockRestore();
    const stale = structuredClone(browser.local.held.get(key));
    expect(await (await context()).inspectLibrary()).toEqual({ is: 'whole' });
    expect(browser.local.held.get(key)).not.toEqual(stale);
    const before = await kept();
    await close();
    await deleteDB('framecheck');
    const after = await context();
    await after.restoreLibrary(weights);
    expect(await kept(after)).toEqual(before);
    expect(before.reports.length).toBe(reports);
  });

  test.each([
    ['garbage', () => 7],
    ['settings that cannot be read', () => ({ value: { version: 1, checksOff: 'all' }, revision: 99 })],
  ])('is not brought up to %s', async (_case, damaged) => {
    await own.changeSettings(switchOff('regime'));
    const before = structuredClone([...browser.local.held]);
    await overwrite('settings', damaged);
    await own.tendSettingsMirror();
    expect([...browser.local.held]).toEqual(before);
  });

  test('holds as much as there is room for, and says what it does not hold', async () => {
    const long = 'The ferry left Norvik at dawn. '.repeat(20_000);
    for (const boat of [1, 2, 3, 4, 5])
      await own.keepReport(await headAt(urlOf(boat), `${boat} ${long}`), articleOf(`${boat} ${long}`, { url: urlOf(boat) }));
    expect(await own.countCopied()).toEqual({ reports: 5, held: 4 });
    await close();
    await deleteDB('framecheck');
    const state = await (await context()).inspectLibrary();
    expect(state).toMatchObject({ is: 'lost', reports: 5, copied: 4 });
  }, 30_000);

  test('goes out as files that are read again', async () => {
    await keep(1);
    await own.changeSettings(addOwn('mine'));
    await close();
    await deleteDB('framecheck');
    const { settings = '', reports = '' } = await (await context()).filesOfCopy();
    expect(parsePack('copy.json', settings).entries.map(({ id }) => id)).toEqual(['mine']);
    expect(parseReportPack('copy.json', reports)).toMatchObject({ reports: [{ text: textOf(1), url: urlOf(1) }], broken: [] });
  });
});

test('who goes on without it has what still stands, and is not asked again', async () => {
  for (const boat of [1, 2, 3]) await keep(boat);
  await own.changeSettings(switchOff('regime'));
  await overwrite('texts', () => 7, 3);
  const after = await context();
  expect(await after.inspectLibrary()).toMatchObject({ is: 'lost', areSettingsLost: false, reports: 1, copied: 1 });
  await after.goOnWithout(weights);
  const { settings, reports } = await kept(after);
  expect([settings.entriesOff, reports.length]).toEqual([['regime'], 2]);
  expect(await after.inspectLibrary()).toEqual({ is: 'whole' });
});

test('a library that has to be made anew and stays open elsewhere is not waited for without end', async () => {
  await keep(1);
  await makeWith(['settings', 'texts']);
  const elsewhere = indexedDB.open('framecheck');
  await new Promise((resolve) => {
    elsewhere.onsuccess = resolve;
  });
  const after = await context();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const restoring = after.restoreLibrary(weights).catch((fault: Error) => fault.message);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(await restoring).toContain('Close other windows of Framecheck and try again');
  elsewhere.result.close();
  await (await context()).restoreLibrary(weights);
  expect((await kept(await context())).reports.length).toBe(1);
});

test('a disk without room deletes nothing: what there is stays', async () => {
  await keep(1);
  await close();
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  const after = await context();
  await expect(after.inspectLibrary()).rejects.toMatchObject({ said: { key: 'library.full' } });
  await expect(after.restoreLibrary(weights)).rejects.toMatchObject({ said: { key: 'library.full' } });
  open.mockRestore();
  expect((await kept(await context())).reports.length).toBe(1);
});
