import { beforeEach, expect, test, vi } from 'vitest';
import type { Doors } from '../../src/options/doors';
import { References } from '../../src/options/References';
import { showSize } from '../../src/options/size';
import type { OnOffer } from '../../src/view/compared/on-offer';
import { click, draw, textOf } from '../view/draw';

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
  report('seen', 'session', { url: 'javascript:alert(1)' }),
  report('ours', 'bundled', { published: undefined }),
];

/** A device that holds these reports; `refuses` is one that cannot let go of any. */
function device({ reports = held, refuses = false } = {}) {
  const state = { kept: new Set(reports.map(({ id }) => id)), stored: 12_400 };
  const doors: Pick<Doors, 'references' | 'unkeep' | 'stored'> = {
    references: async () => reports,
    unkeep: async (id) => {
      if (refuses) throw Object.assign(new Error('no'), { said: { key: 'report.did-not-work', args: {} } });
      state.kept.delete(id);
      state.stored = 400;
      return async () => state.kept.add(id);
    },
    stored: async () => state.stored,
  };
  return { state, open: () => draw(<References doors={doors as Doors} />) };
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

test('every report stands under where it comes from, and opens where it has an address of the web', async () => {
  const document = await device().open();
  const rows = [...document.querySelectorAll('[data-from]')].map((group) => [
    group.getAttribute('data-from'),
    group.querySelector('.report-headline')?.textContent,
    group.querySelector('.facts')?.textContent,
    group.querySelector('a')?.getAttribute('href'),
    group.querySelector('[name=delete]') !== null,
  ]);
  expect(rows).toEqual([
    ['kept', 'Headline of kept', 'Harbour Wire · 2 Sept 2026 · 320 words', 'https://wire.example/a', true],
    ['session', 'Headline of seen', 'Harbour Wire · 2 Sept 2026 · 320 words', undefined, false],
    ['bundled', 'Headline of ours', 'Harbour Wire · 320 words', undefined, false],
  ]);
  expect(textOf(document, '.stored')).toBe('Framecheck stores 12 kB on this device.');
});

test('where nothing is kept, the section says how to keep a report', async () => {
  const document = await device({ reports: [] }).open();
  expect(textOf(document, '[data-from=kept] .why')).toBe('None yet. Tick “Keep as reference” below a check to keep its report.');
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

test('a report that cannot be deleted stays, with the sentence that says why', async () => {
  const document = await device({ refuses: true }).open();
  await click(document, '[name=delete]');
  expect(textOf(document, '[role=alert]')).toBe('That did not work. Reload the page and open Framecheck again.');
  expect(document.querySelector('[data-deleted]')).toBeNull();
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
