import { expect, test } from 'vitest';
import { packOf } from '../../../src/core/pack';
import { defaultSettings } from '../../../src/core/settings';
import { entry } from '../../core/lexicon/entries';
import { click, textOf } from '../../view/draw';
import { device, open } from '../a-device';

const mine = entry({ id: 'mine', forms: ['mine'] });

/** Chooses a file as a reader would. */
async function choose(document: Document, name: string, text: string): Promise<void> {
  const input = document.querySelector('[name=import]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [{ name, size: text.length, text: async () => text }], configurable: true });
  const { Event } = document.defaultView as unknown as typeof globalThis;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 20));
}

test('everything is taken out as a file that carries the date', async () => {
  const { doors, saved } = device({ settings: { ...defaultSettings, ownEntries: [mine] } });
  const document = await open(doors, '#data');
  await click(document, '[name=export-json]');
  await click(document, '[name=export-csv]');
  expect(saved.map(([name]) => name.replace(/\d{4}-\d\d-\d\d/, 'day'))).toEqual(['framecheck-day.json', 'framecheck-day.csv']);
  expect(saved[0]?.[1]).toBe(packOf({ ...defaultSettings, ownEntries: [mine] }));
});

test('a file is shown as what it would change, and changes it only when it is applied', async () => {
  const { doors, kept } = device();
  const document = await open(doors, '#data');
  await choose(document, 'theirs.json', packOf({ ...defaultSettings, ownEntries: [mine], sitesMuted: ['orvale.example'] }));
  expect(textOf(document, '.differences')).toBe('1 entry addedmine1 switch changedOff: orvale.example');
  expect(kept()).toEqual(defaultSettings);
  await click(document, '[name=apply]');
  expect(kept()).toEqual({ ...defaultSettings, ownEntries: [mine], sitesMuted: ['orvale.example'] });
  await click(document, '[name=undo-step]');
  expect(kept()).toEqual(defaultSettings);
});

test('a broken file is refused with its sentence, and nothing is changed', async () => {
  const settings = { ...defaultSettings, ownEntries: [mine] };
  const { doors, kept } = device({ settings });
  const document = await open(doors, '#data');
  await choose(document, 'theirs.json', '{"framecheck":1,"entries":[{"forms":["bad"]}]}');
  expect(textOf(document, '.import-fault')).toBe('theirs.json, entry 1 "bad": needs an id. Nothing was changed.');
  expect(kept()).toBe(settings);
});

test.each([
  ['checks', { checksOff: [] }],
  ['lexicon', { entriesOff: [], ownEntries: [] }],
  ['all', { checksOff: [], entriesOff: [], ownEntries: [], sitesMuted: [] }],
])('%s can be put back as at first, after a second look', async (part, restored) => {
  const settings = { ...defaultSettings, checksOff: ['loaded-cues'], entriesOff: ['rebel'], ownEntries: [mine], sitesMuted: ['a.example'] };
  const { doors, kept } = device({ settings });
  const document = await open(doors, '#data');
  await click(document, `[name=restore-${part}]`);
  expect(kept()).toBe(settings);
  await click(document, '[name=restore-sure]');
  expect(kept()).toEqual({ ...settings, ...restored });
});

test('muted sites and wordings are listed, each with the way back', async () => {
  const { doors, kept } = device({ settings: { ...defaultSettings, sitesMuted: ['a.example', 'b.example'], phrasesMuted: ['the mob'] } });
  await click(await open(doors, '#sites'), '[name=again]');
  expect(kept().sitesMuted).toEqual(['b.example']);
  await click(await open(doors, '#lexicon'), '[name=again]');
  expect(kept().phrasesMuted).toEqual([]);
});

test('an entry is made quiet, and noted as others are again', async () => {
  const { doors, kept } = device();
  const document = await open(doors, '#lexicon');
  await click(document, '[data-entry=rebel] .entry-open');
  await click(document, '[data-entry=rebel] [name=quiet]');
  expect(kept().entriesQuiet).toEqual(['rebel']);
  await click(document, '[data-entry=rebel] [name=quiet]');
  expect([kept().entriesQuiet, kept().entriesLoud]).toEqual([[], ['rebel']]);
});
