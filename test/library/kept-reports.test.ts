import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Context, freshBrowser } from './browser';
import { articleOf, headAt } from './reports';

let kept: Context;
let library: Context;

beforeEach(async () => {
  kept = (await freshBrowser()).own;
  library = kept;
});

const url = 'https://fjord.example/ferry';
const keep = async (text: string, at = url) => kept.keepReport(await headAt(at, text), articleOf(text, { url: at }));

/** Everything that stands in the two stores, past everything of ours. */
async function stored() {
  const database = await library.openLibrary();
  return { heads: await database.getAllKeys('kept'), texts: await database.getAllKeys('texts') };
}

test('a kept report is found again, with when it was kept', async () => {
  await keep('The ferry turned back.');
  const [head] = await kept.loadKeptHeads();
  expect(head).toMatchObject({ url, words: 4, kept: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  expect(await kept.loadKeptReport(head?.id ?? '')).toEqual(articleOf('The ferry turned back.', { url }));
});

test('a later version takes the place of an earlier one', async () => {
  await keep('The ferry turned back.');
  await keep('The ferry came home.');
  const heads = await kept.loadKeptHeads();
  expect(heads.length).toBe(1);
  expect((await kept.loadKeptReport(heads[0]?.id ?? ''))?.text).toBe('The ferry came home.');
});

test('a report that is let go leaves nothing; letting go twice is no fault', async () => {
  await keep('The ferry turned back.');
  const { id } = await headAt(url);
  await kept.unkeepReport(id);
  await kept.unkeepReport(id);
  expect(await stored()).toEqual({ heads: [], texts: [] });
});

test('reports kept at once are all kept', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, at) => keep(`Boat ${at} left.`, `${url}/${at}`)));
  const { heads, texts } = await stored();
  expect([heads.length, texts]).toEqual([30, heads]);
});

describe('when the store fails at', () => {
  test.each([
    ['the first write', 'QuotaExceededError', 1, 'library.full-of-reports'],
    ['the second write', 'QuotaExceededError', 2, 'library.full-of-reports'],
    ['the second write', 'UnknownError', 2, 'library.unreadable'],
  ])('%s (%s): a sentence, and nothing half-written', async (_name, fault, at, key) => {
    await keep('The ferry turned back.');
    const before = await stored();
    const { put } = IDBObjectStore.prototype;
    let writes = 0;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      writes += 1;
      if (writes === at) throw new DOMException('', fault);
      return put.apply(this, args);
    });
    await expect(keep('Another boat left.', `${url}/2`)).rejects.toMatchObject({ name: 'LibraryError', said: { key, args: {} } });
    failing.mockRestore();
    expect(await stored()).toEqual(before);
  });

  test('the end of the transaction: nothing half-written', async () => {
    const { put } = IDBObjectStore.prototype;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      if (this.name === 'texts') request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    await expect(keep('The ferry turned back.')).rejects.toMatchObject({ name: 'LibraryError' });
    failing.mockRestore();
    expect(await stored()).toEqual({ heads: [], texts: [] });
  });
});
