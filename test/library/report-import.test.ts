import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { packOfReports, parseReportPack } from '../../src/core/compare/reports/report-pack';
import { type Context, freshBrowser } from './browser';
import { articleOf, headAt, weights } from './reports';

let kept: Context;
let library: Context;
let importing: typeof import('../../src/library/report-import');

beforeEach(async () => {
  kept = (await freshBrowser()).own;
  library = kept;
  importing = await import('../../src/library/report-import');
});

const url = 'https://fjord.example/ferry';
const ferry = articleOf('The ferry turned back.', { url });
const other = articleOf('The bridge is closed.', { url: 'https://fjord.example/bridge' });

/** Everything that stands in the two stores, byte for byte. */
async function stored(): Promise<string> {
  const database = await library.openLibrary();
  return JSON.stringify([await database.getAll('kept'), await database.getAll('texts')]);
}

const preview = (text: string) => importing.previewImport('p.json', parseReportPack('p.json', text), weights);

test('what is new, kept just so, kept in another version, and broken is told apart, and nothing is kept by looking', async () => {
  await kept.keepReport(await headAt(url, ferry.text), ferry);
  await kept.keepReport(await headAt(other.url ?? '', 'The bridge is open.'), { ...other, text: 'The bridge is open.' });
  const before = await stored();
  const pack = JSON.parse(packOfReports([ferry, other, articleOf('Two boats left.')]));
  const { coming, broken } = await preview(JSON.stringify({ ...pack, reports: [...pack.reports, { text: 7 }] }));
  expect(coming.map(({ standing }) => standing)).toEqual(['same', 'changed', 'new']);
  expect(broken).toEqual(['p.json, report 4: its text must be text']);
  expect(await stored()).toBe(before);
});

test('a pack is taken in under its name and taken back to the state before', async () => {
  await kept.keepReport(await headAt(url, 'The ferry came home.'), { ...ferry, text: 'The ferry came home.' });
  const before = await stored();
  const undo = await importing.takeIn(await preview(packOfReports([ferry, other])));
  const heads = await kept.loadKeptHeads();
  expect(heads.map(({ pack }) => pack)).toEqual(['p.json', 'p.json']);
  expect((await kept.loadKept(heads.map(({ id }) => id))).map(({ article }) => article)).toEqual(expect.arrayContaining([ferry, other]));
  await undo();
  expect(await stored()).toBe(before);
});

test('where there is no room for one report, none of the pack is kept', async () => {
  await kept.keepReport(await headAt(url, ferry.text), ferry);
  const before = await stored();
  const coming = await preview(packOfReports([other, articleOf('Two boats left.')]));
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    puts += 1;
    if (puts === 3) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
  await expect(importing.takeIn(coming)).rejects.toMatchObject({ said: { key: 'library.full-of-reports' } });
  expect(await stored()).toBe(before);
});

const broken = fc.oneof(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.record({ framecheckReports: fc.constantFrom(0, 2, '1', null), reports: fc.jsonValue() }).map((value) => JSON.stringify(value)),
  fc.constantFrom('{"framecheckReports":1,"__proto__":{},"reports":[]}', `{"framecheckReports":1,"reports":${'['.repeat(5_000)}`),
);

test('20,000 files that are no packs leave the library byte for byte as it was', async () => {
  await kept.keepReport(await headAt(url, ferry.text), ferry);
  const before = await stored();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await fc.assert(
    fc.asyncProperty(broken, async (text) => {
      await expect((async () => preview(text))()).rejects.toThrow(/^p\.json: /);
    }),
    { numRuns: 20_000 },
  );
  expect(put).not.toHaveBeenCalled();
  expect(await stored()).toBe(before);
}, 120_000);
