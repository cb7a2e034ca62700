import { beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/core/lexicon/entry';
import { defaultSettings, type Settings } from '../../src/core/settings';
import type { Doors } from '../../src/options/doors';
import { Options } from '../../src/options/Options';
import { article, note, passage, review } from '../view/a-review';
import { change, click, draw, isTicked, textOf, type } from '../view/draw';

const entries: Entry[] = [
  {
    id: 'rebel',
    category: 'contested-labels',
    forms: ['rebel', 'insurgent'],
    side: 'for-actor',
    why: 'Says that they rise.',
    noGuidance: 'No guide names it.',
  },
  { id: 'claim', category: 'loaded-cues', forms: ['claim'], why: 'Can cast doubt.', exceptions: [{ after: ['asylum'] }] },
];

/** A device that keeps settings; `keep: false` is one that cannot. */
function device({ settings = defaultSettings, keep = true } = {}) {
  let kept: Settings = settings;
  const doors: Doors = {
    checks: [
      { id: 'contested-labels', kind: 'names' },
      { id: 'loaded-cues', kind: 'doubt' },
    ],
    entries,
    version: '9.8.7',
    articleOf: (text) => ({ ...article, text }),
    loadSettings: async () => kept,
    changeSettings: async (make) => {
      if (!keep) throw Object.assign(new Error('full'), { said: { key: 'popup.not-found', args: {} } });
      kept = make(kept);
      return kept;
    },
    onSettingsChange: () => () => {},
    references: async () => [],
    unkeep: async () => async () => {},
    stored: async () => undefined,
    review: async () => review([note('contested-labels', 'names', [passage('regime', 0, { entry: 'rebel' })])]),
  };
  return { doors, kept: () => kept };
}

const open = (doors: Doors, hash: string) => {
  vi.stubGlobal('location', { hash });
  vi.stubGlobal('addEventListener', () => {});
  return draw(<Options doors={doors} />);
};

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

test('the lexicon stands under its categories, filters as one types, and says how much is left', async () => {
  const document = await open(device().doors, '#lexicon');
  expect(document.querySelectorAll('.entry-group').length).toBe(2);
  expect(textOf(document, '.filter .count')).toBe('2 entries');
  await type(document, '[name=filter]', 'insurg');
  expect([...document.querySelectorAll('[data-entry]')].map((each) => each.getAttribute('data-entry'))).toEqual(['rebel']);
  expect(textOf(document, '.filter .count')).toBe('1 of 2 entries');
  await type(document, '[name=filter]', 'zzz');
  expect(textOf(document, '.none-noted')).toBe('No entry holds these words.');
});

test('an entry opens in place with what it holds', async () => {
  const document = await open(device().doors, '#lexicon');
  await click(document, '[data-entry=rebel] .entry-open');
  await click(document, '[data-entry=claim] .entry-open');
  expect(textOf(document, '[data-entry=rebel] .entry-details')).toBe('GuidesNo guide names it.');
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
