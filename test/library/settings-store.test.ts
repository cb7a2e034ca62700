import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { mergePack, parsePack } from '../../src/core/pack';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { brokenPacks } from '../core/broken-packs';
import { entry } from '../core/lexicon/entries';
import { type Context, context, freshBrowser } from './browser';

const switchOff =
  (entry: string) =>
  (settings: Settings): Settings => ({ ...settings, entriesOff: [...settings.entriesOff, entry] });

let store: Context;
let library: Context;

beforeEach(async () => {
  store = (await freshBrowser()).own;
  library = store;
});

test('the first settings are the defaults', async () => {
  expect(await store.loadSettings()).toEqual(defaultSettings);
});

test('a change is kept and counted', async () => {
  expect(await store.changeSettings(switchOff('regime'))).toEqual({ ...defaultSettings, entriesOff: ['regime'] });
  expect(await store.loadSettingsKept()).toEqual({ value: { ...defaultSettings, entriesOff: ['regime'] }, revision: 1 });
});

test('changes made at once all arrive', async () => {
  const entries = Array.from({ length: 50 }, (_, at) => `entry-${at}`);
  await Promise.all(entries.map((entry) => store.changeSettings(switchOff(entry))));
  expect((await store.loadSettings()).entriesOff).toEqual(entries);
  expect((await store.loadSettingsKept()).revision).toBe(50);
});

test('thousands of broken packs are kept whole or leave the store byte for byte as it was', async () => {
  await store.changeSettings((settings) => ({ ...settings, ownEntries: [entry()] }));
  const bytes = async () => JSON.stringify(await (await library.openLibrary()).getAll('settings'));
  const outcomes = { kept: 0, refused: 0 };
  for (const { file, text } of brokenPacks(3000)) {
    const before = await bytes();
    try {
      const pack = parsePack(file, text);
      const { ownEntries } = await store.changeSettings((settings) => mergePack(settings, pack));
      const held = new Set(ownEntries.map(({ id }) => id));
      expect(pack.entries.filter(({ id }) => !held.has(id))).toEqual([]);
      // What is kept can be read again: a pack must never lock its reader out.
      expect((await store.loadSettings()).ownEntries).toEqual(ownEntries);
      outcomes.kept += 1;
      await store.changeSettings(() => ({ ...defaultSettings, ownEntries: [entry()] }));
    } catch (fault) {
      if (!/^m\.(?:json|csv)[:,] /.test((fault as Error).message)) throw fault;
      expect(await bytes()).toBe(before);
      outcomes.refused += 1;
    }
  }
  expect(Math.min(outcomes.kept, outcomes.refused)).toBeGreaterThan(50);
}, 60_000);

test('another page hears of a change, and the page that made it does not', async () => {
  const other = await context();
  const own = vi.fn();
  const stopOwn = store.onSettingsChange(own);
  const heard = new Promise<Settings>((resolve) => {
    const stop = other.onSettingsChange((settings) => {
      stop();
      resolve(settings);
    });
  });
  await store.changeSettings(switchOff('junta'));
  expect((await heard).entriesOff).toEqual(['junta']);
  stopOwn();
  expect(own).not.toHaveBeenCalled();
});

test('settings of the same revision are the same object, those of another page are read anew', async () => {
  const changed = await store.changeSettings(switchOff('junta'));
  expect(await store.loadSettings()).toBe(changed);
  await (await context()).changeSettings(switchOff('regime'));
  expect((await store.loadSettings()).entriesOff).toEqual(['junta', 'regime']);
});

describe('when the store fails', () => {
  test.each([
    ['no room is left', 'QuotaExceededError', 'library.full'],
    ['the store breaks', 'UnknownError', 'library.unreadable'],
  ])('%s: a sentence, and the settings as before', async (_name, fault, key) => {
    await store.changeSettings(switchOff('regime'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', fault);
    });
    await expect(store.changeSettings(switchOff('junta'))).rejects.toMatchObject({ name: 'LibraryError', said: { key, args: {} } });
    put.mockRestore();
    expect(await store.loadSettingsKept()).toEqual({ value: { ...defaultSettings, entriesOff: ['regime'] }, revision: 1 });
  });

  test('settings of a newer version are never written over', async () => {
    const newer = { ...defaultSettings, version: 2, later: true };
    await (await library.openLibrary()).put('settings', { value: newer, revision: 7 }, 'settings');
    expect(await store.loadSettings()).toEqual(defaultSettings);
    await expect(store.changeSettings(switchOff('junta'))).rejects.toMatchObject({ said: { key: 'library.newer' } });
    expect(await (await library.openLibrary()).get('settings', 'settings')).toEqual({ value: newer, revision: 7 });
  });

  test('settings that are none are not guessed at', async () => {
    await (await library.openLibrary()).put('settings', { value: { version: 1, entriesOff: 'regime' }, revision: 1 }, 'settings');
    await expect(store.loadSettings()).rejects.toMatchObject({ said: { key: 'library.unreadable' } });
  });
});
