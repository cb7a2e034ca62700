import { describe, expect, test, vi } from 'vitest';
import { packOf } from '../../src/core/pack';
import { defaultSettings } from '../../src/core/settings';
import type { LibraryState } from '../../src/library/recovery';
import { Whole } from '../../src/options/recovery/Whole';
import { click, draw, textOf } from '../view/draw';
import { device } from './a-device';

const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

/** The options of a library that stands so, until it is mended. */
async function open(state: LibraryState, doors: Partial<ReturnType<typeof device>['doors']> = {}) {
  const { doors: all, saved } = device();
  let now = state;
  const mended = async () => {
    now = { is: 'whole' };
  };
  const own = {
    ...all,
    glanceAtLibrary: async () => now.is,
    inspectLibrary: async () => now,
    restore: vi.fn(mended),
    goOnWithout: vi.fn(mended),
    ...doors,
  };
  vi.stubGlobal('location', { hash: '#checks' });
  vi.stubGlobal('addEventListener', () => {});
  const document = await draw(<Whole doors={own} />);
  await moment();
  return { document, saved, doors: own };
}

const settings = { ...defaultSettings, entriesOff: ['regime', 'junta'] };
const lost = { is: 'lost', areSettingsLost: true, settings, reports: 3, copied: 2 } as const;

describe('what is missing', () => {
  test.each<[string, LibraryState, string[], string[]]>([
    [
      'settings and reports, copied',
      lost,
      ['switches that you set: 2', '3 reports that you keep as references; 2 of them in the copy'],
      ['bring-back', 'save-copy', 'go-on'],
    ],
    [
      'settings alone, and no copy',
      { is: 'lost', areSettingsLost: true, reports: 0, copied: 0 },
      ['Your settings and your own entries'],
      ['go-on'],
    ],
    ['one report', { is: 'lost', areSettingsLost: false, reports: 1, copied: 1 }, ['One report'], ['bring-back', 'save-copy', 'go-on']],
  ])('%s', async (_case, state, said, ways) => {
    const { document } = await open(state);
    for (const words of said) expect(textOf(document, '.recovery ul')).toContain(words);
    const isRestLost = state.is === 'lost' && state.copied > 0 && state.copied < state.reports;
    expect(document.querySelector('.not-copied') !== null).toBe(isRestLost);
    expect([...document.querySelectorAll('.recovery button')].map((button) => button.getAttribute('name'))).toEqual(ways);
  });
});

test('what is brought back leads to the options', async () => {
  const { document, doors } = await open(lost);
  await click(document, '[name=bring-back]');
  await moment();
  expect(doors.restore).toHaveBeenCalledOnce();
  expect(document.querySelector('[data-check]')).not.toBeNull();
});

test('where it cannot be brought back it says why, and the ways stay', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const full = Object.assign(new Error('full'), { said: { key: 'library.full', args: {} } });
  const { document } = await open(lost, { restore: () => Promise.reject(full) });
  await click(document, '[name=bring-back]');
  await moment();
  expect(textOf(document, '.recovery [role=alert]')).toContain('no room left');
  expect((document.querySelector('[name=bring-back]') as HTMLButtonElement).disabled).toBe(false);
});

test('the copy is saved as files, one for each kind', async () => {
  const { document, saved } = await open(lost, { copy: async () => ({ settings: packOf(settings), reports: '{}' }) });
  await click(document, '[name=save-copy]');
  await moment();
  expect(saved.map(([name]) => name.replace(/\d{4}-\d\d-\d\d/, 'day'))).toEqual(['framecheck-day.json', 'framecheck-reports-day.json']);
});

test('to go on without it is asked first', async () => {
  const { document, doors } = await open(lost);
  await click(document, '[name=go-on]');
  expect(doors.goOnWithout).not.toHaveBeenCalled();
  await click(document, '[name=go-on-sure]');
  await moment();
  expect(doors.goOnWithout).toHaveBeenCalledOnce();
});

test('a library of a newer version is shown with a sentence, and its settings go out as a file', async () => {
  const { document, saved } = await open({ is: 'newer' }, { settingsFile: async () => ({ settings: '{"framecheck": 2}' }) });
  expect(textOf(document, '.notice')).toContain('A newer Framecheck');
  expect(document.querySelector('[data-check]')).not.toBeNull();
  await click(document, '[name=save-settings]');
  await moment();
  expect(saved.map(([, text]) => text)).toEqual(['{"framecheck": 2}']);
});

test('a library that cannot be looked at is told of', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const full = Object.assign(new Error('full'), { said: { key: 'library.full', args: {} } });
  const { document } = await open(lost, { glanceAtLibrary: () => Promise.reject(full) });
  expect(textOf(document, '[role=alert]')).toContain('no room left');
});
