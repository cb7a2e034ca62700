import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { change, click, isTicked, textOf, type } from '../view/draw';
import { device, open } from './a-device';

const isOn = (document: Document, item: string): boolean => isTicked(document, `${item} input`);

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

test.each([
  ['a check', '#checks', '[data-check=loaded-cues]', { checksOff: ['loaded-cues'] }],
  ['an entry', '#lexicon', '[data-entry=claim]', { entriesOff: ['claim'] }],
])('%s is on until it is switched off; the difference is kept and said to be kept', async (_name, hash, item, difference) => {
  const { doors, kept } = device();
  const document = await open(doors, hash);
  expect(isOn(document, item)).toBe(true);
  await change(document, `${item} input`, false);
  expect(kept()).toEqual({ ...defaultSettings, ...difference });
  expect(isOn(document, item)).toBe(false);
  expect(textOf(document, '.saved')).toBe('Saved on this device.');
});

test('what was switched off before is off', async () => {
  const { doors } = device({ settings: { ...defaultSettings, entriesOff: ['rebel'] } });
  const document = await open(doors, '#lexicon');
  expect([isOn(document, '[data-entry=rebel]'), isOn(document, '[data-entry=claim]')]).toEqual([false, true]);
});

test('a change that cannot be kept is taken back, with the sentence that says why', async () => {
  const { doors } = device({ keep: false });
  const document = await open(doors, '#checks');
  await change(document, '[data-check=loaded-cues] input', false);
  expect(isOn(document, '[data-check=loaded-cues]')).toBe(true);
  expect(textOf(document, '.saved')).toBe('Not found on the page any more.');
});

test('the lexicon stands under its themes, filters as one types, and says how much is left', async () => {
  const document = await open(device().doors, '#lexicon');
  expect([...document.querySelectorAll('.theme h2')].map((each) => each.textContent)).toEqual([
    'States and authorities',
    'Reporting verbs',
  ]);
  expect(textOf(document, '.filter .count [role=status]')).toBe('2 entries');
  await type(document, '[name=filter]', 'insurg');
  expect([...document.querySelectorAll('[data-entry]')].map((each) => each.getAttribute('data-entry'))).toEqual(['rebel']);
  expect(textOf(document, '.filter .count [role=status]')).toBe('1 of 2 entries');
  await type(document, '[name=filter]', 'zzz');
  expect(textOf(document, '.none-noted')).toBe('No entry is like this.');
});

test('an entry opens in place with what it holds', async () => {
  const document = await open(device().doors, '#lexicon');
  await click(document, '[data-entry=rebel] .entry-open');
  await click(document, '[data-entry=claim] .entry-open');
  expect(textOf(document, '[data-entry=rebel] .entry-details')).toBe('CheckNames that take a sideGuidesNo guide names it.');
  expect(textOf(document, '[data-entry=claim] .entry-details')).toContain('Not notedright before “asylum”');
});

test('a tried sentence is checked a moment later, and what is muted there is switched off', async () => {
  const { doors, kept } = device();
  const document = await open(doors, '#try');
  expect(document.querySelector('[data-tried]')?.getAttribute('data-tried')).toBe('none');
  await type(document, '[name=try]', 'The regime fell.');
  await vi.waitFor(() => expect(document.querySelector('[data-tried] mark')?.textContent).toBe('regime'));
  await click(document, '[data-tried] [name=mute]');
  await click(document, '[data-tried] [name=mute-entry]');
  expect(kept().entriesOff).toEqual(['rebel']);
});

test('a sentence that cannot be checked is said to be so', async () => {
  const { doors } = device();
  const document = await open({ ...doors, review: () => Promise.reject(new Error('odd')) }, '#try');
  await type(document, '[name=try]', 'The regime fell.');
  await vi.waitFor(() => expect(textOf(document, '[role=alert]')).toBe('This text could not be checked. Reload this page and try again.'));
});

test('the last section says which version this is', async () => {
  expect(textOf(await open(device().doors, '#about'), 'main')).toContain('Version 9.8.7 · 2 lexicon entries');
});
