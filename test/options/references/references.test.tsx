import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../src/core/settings';
import type { KeptReport } from '../../../src/library/kept-reports';
import type { ReportImport } from '../../../src/library/report-import';
import type { Doors } from '../../../src/options/doors';
import { References } from '../../../src/options/references/References';
import { showSize } from '../../../src/options/size';
import type { OnOffer } from '../../../src/view/compared/on-offer';
import { article } from '../../view/a-review';
import { click, draw, textOf, type } from '../../view/draw';

const report = (id: string, from: OnOffer['from'], more: Partial<OnOffer> = {}): OnOffer => ({
  id,
  from,
  headline: `Headline of ${id}`,
  outlet: 'Harbour Wire',
  published: '2026-09-02',
  language: 'en',
  words: 320,
  ...more,
});

const held = [
  report('kept', 'kept', { url: 'https://wire.example/a' }),
  report('older', 'kept', { published: '2026-08-01', outlet: 'Délta Courier' }),
  report('theirs', 'imported'),
  report('seen', 'session'),
  report('ours', 'bundled', { published: undefined }),
];

const keptReport = (id: string) => ({ head: { id }, article }) as unknown as KeptReport;

/** A device that holds these reports; `refuses` is one that cannot let go of any. */
function device({ reports = held, refuses = false, url = 'https://wire.example/a', copied = 2 } = {}) {
  const state = { kept: new Set(reports.map(({ id }) => id)), stored: 12_400, saved: [] as string[], took: [] as ReportImport[] };
  const doors: Partial<Doors> = {
    references: async () => reports,
    report: async (id) => (state.kept.has(id) ? { ...article, url } : undefined),
    unkeep: async (ids) => {
      if (refuses) throw Object.assign(new Error('no'), { said: { key: 'report.did-not-work', args: {} } });
      for (const id of ids) state.kept.delete(id);
      state.stored = 400;
      return ids.map(keptReport);
    },
    keepAgain: async (again) => again.forEach(({ head }) => void state.kept.add(head.id)),
    packOfReports: async (ids) => ids.join(),
    save: (_name, _type, text) => void state.saved.push(text),
    stored: async () => state.stored,
    copied: async () => ({ reports: 2, held: copied }),
  };
  return {
    state,
    open: (opened?: string) => draw(<References doors={doors as Doors} opened={opened} settings={defaultSettings} onChange={() => {}} />),
  };
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

const rowsOf = (document: Document) => [...document.querySelectorAll('[data-report]')].map((row) => row.getAttribute('data-report'));

test('every report stands under where it comes from, the newest first, and opens to be read', async () => {
  const document = await device().open();
  const rows = [...document.querySelectorAll('.report')].map((row) => [
    row.closest('[data-from]')?.getAttribute('data-from'),
    row.querySelector('.report-headline')?.textContent,
    row.querySelector('.facts')?.textContent,
    row.querySelector('a')?.getAttribute('href'),
    row.querySelector('[name=delete]') !== null,
  ]);
  expect(rows).toEqual([
    ['kept', 'Headline of kept', 'Harbour Wire 2 Sept 2026 320 words', '#references/kept', true],
    ['kept', 'Headline of older', 'Délta Courier 1 Aug 2026 320 words', '#references/older', true],
    ['imported', 'Headline of theirs', 'Harbour Wire 2 Sept 2026 320 words', '#references/theirs', true],
    ['session', 'Headline of seen', 'Harbour Wire 2 Sept 2026 320 words', '#references/seen', false],
    ['bundled', 'Headline of ours', 'Harbour Wire 320 words', '#references/ours', false],
  ]);
  expect(textOf(document, '.stored')).toBe('Framecheck stores 12 kB on this device.');
  expect(document.querySelector('.not-copied')).toBeNull();
});

test('where the copy has no room for every report it says how many could be brought back', async () => {
  const document = await device({ copied: 1 }).open();
  expect(textOf(document, '.not-copied')).toContain('1 of 2 kept and imported reports can be brought back');
});

test.each([
  ['a headline', 'of older', ['older']],
  ['an outlet without its accent', 'delta', ['older']],
  ['a day and an outlet', '2026-09 wire', ['kept', 'theirs', 'seen']],
  ['an address', 'wire.example', ['kept']],
  ['nothing that is there', 'zebra', []],
])('a search for %s', async (_case, search, found) => {
  const document = await device().open();
  await type(document, '[name=search]', search);
  expect(rowsOf(document)).toEqual(found);
  expect(textOf(document, 'search [role=status]')).toBe(`${found.length} of 5 reports`);
});

test('where nothing is kept, the section says how reports come there', async () => {
  const document = await device({ reports: [] }).open();
  expect(textOf(document, '[data-from=kept] .why')).toBe('None yet. Tick “Keep as reference” below a check to keep its report.');
  expect(document.querySelector('[name=search], [name=delete-all]')).toBeNull();
});

test('a kept report is deleted, stays in sight, and is kept again', async () => {
  const { state, open } = device();
  const document = await open();
  await click(document, '[name=delete]');
  expect(state.kept.has('kept')).toBe(false);
  expect(textOf(document, '[data-report=kept] [role=status]')).toBe('Deleted.');
  expect(textOf(document, '.stored')).toBe('Framecheck stores 400 bytes on this device.');
  await click(document, '[name=undo]');
  expect(state.kept.has('kept')).toBe(true);
  expect(textOf(document, '[data-report=kept] [role=status]')).toBe('');
});

test('all are deleted only after a question, and brought back at once', async () => {
  const { state, open } = device();
  const document = await open();
  await click(document, '[name=delete-all]');
  expect(textOf(document, '.confirm p')).toBe('Delete 3 reports? You can undo this while this page is open.');
  await click(document, '[name=delete-not]');
  expect(state.kept.size).toBe(5);
  await click(document, '[name=delete-all]');
  await click(document, '[name=delete-sure]');
  expect([...state.kept]).toEqual(['seen', 'ours']);
  await click(document, '[name=undo-all]');
  expect(state.kept.size).toBe(5);
});

test('only what a search shows of the own reports is exported', async () => {
  const { state, open } = device();
  const document = await open();
  await click(document, '[name=export-reports]');
  await type(document, '[name=search]', 'delta');
  await click(document, '[name=export-reports]');
  expect(state.saved).toEqual(['kept,older,theirs', 'older']);
});

test('a report that cannot be deleted stays, with the sentence that says why', async () => {
  const document = await device({ refuses: true }).open();
  await click(document, '[name=delete]');
  expect(textOf(document, '[role=alert]')).toBe('That did not work. Reload the page and open Framecheck again.');
  expect(document.querySelector('[data-deleted]')).toBeNull();
});

test('an opened report is read line by line, without its headline once more', async () => {
  const document = await device().open('kept');
  expect(textOf(document, '.reading h2')).toBe('Rebels leave Tern Bay');
  expect(document.querySelectorAll('.reading-text p').length).toBe(1);
  expect(textOf(document, '.reading-text')).toMatch(/^The regime fell/);
  expect(document.querySelector('.reading-address a')?.getAttribute('href')).toBe('https://wire.example/a');
});

test('an address that is none of the web is no link', async () => {
  const document = await device({ url: 'javascript:alert(1)' }).open('kept');
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['#references']);
});

test('a report that has gone says so', async () => {
  expect(textOf(await device().open('nowhere'), '.reading h2')).toBe('This report is not held any more.');
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [9_940, '9.9 kB'],
  [531_200, '531 kB'],
  [8_388_608, '8.4 MB'],
])('%i bytes are %s', (bytes, expected) => {
  expect(showSize(bytes, 'en')).toBe(expected);
});
