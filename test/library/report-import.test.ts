import 'fake-indexeddb/auto';
import { isDeepStrictEqual } from 'node:util';
import { beforeEach, expect, test, vi } from 'vitest';
import { packOfReports, parseReportPack } from '../../src/core/compare/reports/report-pack';
import type { ReportImport } from '../../src/library/report-import';
import { brokenReportPacks } from './broken-report-packs';
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

const preview = async (text: string) => importing.previewImport('p.json', parseReportPack('p.json', text), weights);

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

/** So many packs in the suite; with PACKS=whole a hundred thousand, which takes minutes. */
const PACKS = process.env.PACKS === 'whole' ? 100_000 : 2_000;

/** Takes a pack in and back again; what of it went astray. */
async function takeInAndBack(coming: ReportImport, before: string): Promise<string[]> {
  const texts = new Map(
    (await library.loadKept((await library.loadKeptHeads()).map(({ id }) => id))).map(({ head, article }) => [head.id, article]),
  );
  for (const { report } of coming.coming) texts.set(report.head.id, report.article);
  const undo = await importing.takeIn(coming);
  const kept = await library.loadKept((await library.loadKeptHeads()).map(({ id }) => id));
  const isWhole = kept.length === texts.size && kept.every(({ head, article }) => isDeepStrictEqual(article, texts.get(head.id)));
  await undo();
  return [...(isWhole ? [] : ['not taken in as a whole']), ...((await stored()) === before ? [] : ['not taken back'])];
}

test('packs that were changed at random are taken in as a whole or refused with a sentence; the library and prototypes stay as they were', async () => {
  await kept.keepReport(await headAt(url, ferry.text), ferry);
  const [prototype, before] = [Object.getOwnPropertyNames(Object.prototype).join(), await stored()];
  const outcomes = { taken: 0, refused: 0, broken: 0 };
  const astray: string[] = [];
  for (const text of brokenReportPacks(PACKS)) {
    const coming = await preview(text).catch((fault: Error) => fault);
    if (coming instanceof Error) {
      outcomes.refused += 1;
      if (!/^p\.json: [^\n]+$/.test(coming.message)) astray.push(`${coming.message} ${text}`);
    } else {
      outcomes.taken += 1;
      outcomes.broken += coming.broken.length;
      astray.push(...coming.broken.filter((said) => !/^p\.json, report \d+[^\n]+$/.test(said)));
      astray.push(...(await takeInAndBack(coming, before)).map((what) => `${what}: ${text}`));
    }
    if ((await stored()) !== before) astray.push(text);
    if (Object.getOwnPropertyNames(Object.prototype).join() !== prototype) astray.push(text);
  }
  expect(astray).toEqual([]);
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(PACKS / 20);
}, 3_600_000);
