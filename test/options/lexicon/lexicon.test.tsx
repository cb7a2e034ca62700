import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../src/core/settings';
import { draftOfNew } from '../../../src/options/lexicon/held-drafts';
import { change, choose, click, isTicked, submit, textOf, type } from '../../view/draw';
import { device, entries, open } from '../a-device';
import { entry } from './an-item';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

const listed = (document: Document): (string | null)[] =>
  [...document.querySelectorAll('[data-entry]')].map((each) => each.getAttribute('data-entry'));

const faultOf = (document: Document, field: string): string | undefined => textOf(document, `#new-entry-${field}-fault`);

describe('a level above', () => {
  test.each([
    ['a theme', '[data-theme=states] .theme-head input', { themesOff: ['states'] }, 'off with its theme'],
    ['a group', '[data-group=fighters] .group-head input', { groupsOff: ['fighters'] }, 'off with its group'],
  ])('%s is switched off: its entries say so and cannot be switched by themselves', async (_name, box, difference, said) => {
    const { doors, kept } = device();
    const document = await open(doors, '#lexicon');
    await change(document, box, false);
    expect(kept()).toEqual({ ...defaultSettings, ...difference });
    expect(textOf(document, '[data-entry=rebel] .entry-marks')).toBe(said);
    expect(isTicked(document, '[data-entry=rebel] input')).toBe(false);
    expect(document.querySelector('[data-entry=rebel] input[disabled]')).not.toBeNull();
    expect(textOf(document, '[data-theme=states] .count')).toBe('1 entry · 1 off');
  });

  test('a check that is off says so in its entries', async () => {
    const document = await open(device({ settings: { ...defaultSettings, checksOff: ['loaded-cues'] } }).doors, '#lexicon');
    expect(textOf(document, '[data-entry=claim] .entry-marks')).toBe('off with its check');
  });
});

test.each([
  ['theme', 'reporting-verbs', ['claim']],
  ['check', 'contested-labels', ['rebel']],
  ['side', 'for-actor', ['rebel']],
  ['group', 'fighters', ['rebel']],
  ['state', 'off', ['claim']],
  ['state', 'own', []],
])('the table is filtered by %s: %s', async (filter, value, expected) => {
  const document = await open(device({ settings: { ...defaultSettings, entriesOff: ['claim'] } }).doors, '#lexicon');
  await choose(document, `.filter [name=${filter}]`, value);
  expect(listed(document)).toEqual(expected);
  await click(document, '[name=clear]');
  expect(listed(document)).toEqual(['rebel', 'claim']);
});

test('a long lexicon is drawn as far as it is read', async () => {
  const many = Array.from({ length: 200 }, (_, at) => entry(`word-${at}`));
  const document = await open(device({ settings: { ...defaultSettings, ownEntries: many } }).doors, '#lexicon');
  expect(listed(document).length).toBe(60);
  expect(textOf(document, '[name=more]')).toBe('Show 142 more entries');
  await click(document, '[name=more]');
  await click(document, '[name=more]');
  expect(listed(document).length).toBe(202);
  expect(document.querySelector('[name=more]')).toBeNull();
});

describe("the reader's own", () => {
  test('an entry is written, checked and tried as it is typed, and kept', async () => {
    const { doors, kept } = device();
    const document = await open(doors, '#lexicon');
    await click(document, '[name=add-entry]');
    expect(faultOf(document, 'why')).toBe('');
    await type(document, '#new-entry-forms', 'wallop');
    expect(faultOf(document, 'why')).toBe('a why is empty');
    await type(document, '#new-entry-preview', 'The wallop came. “A wallop,” Ana Lund said, “is a wallop.”');
    await vi.waitFor(() => expect(document.querySelectorAll('.marked mark').length).toBe(3));
    expect([...document.querySelectorAll('.marked small')].map((each) => each.textContent)).toEqual([
      'The outlet’s own words',
      'Words of Ana Lund, quoted',
      'Words of Ana Lund, quoted',
    ]);
    await type(document, '#new-entry-why', 'Makes light of it.');
    await choose(document, '#new-entry-side', 'for-authority');
    await submit(document, '.entry-form');
    expect(kept().ownEntries).toEqual([
      {
        id: 'wallop',
        category: 'contested-labels',
        forms: ['wallop'],
        group: 'wallop',
        side: 'for-authority',
        why: 'Makes light of it.',
        noGuidance: 'Added by the reader.',
      },
    ]);
    expect(listed(document)).toEqual(['wallop', 'rebel', 'claim']);
    expect(textOf(document, '[data-entry=wallop] .mine')).toBe('yours');
  });

  test.each([
    ['is there when the page is opened again', async () => {}, 'wallop'],
    ['is gone once it is cancelled', (document: Document) => click(document, '.new-entry [name=cancel]'), undefined],
    [
      'is gone once it is kept',
      async (document: Document) => {
        await type(document, '#new-entry-why', 'Makes light of it.');
        await submit(document, '.entry-form');
      },
      undefined,
    ],
  ])('a draft %s', async (_case, then, words) => {
    const { doors } = device();
    const document = await open(doors, '#lexicon');
    await click(document, '[name=add-entry]');
    await type(document, '#new-entry-forms', 'wallop');
    await then(document);
    const again = await open(doors, '#lexicon');
    expect(again.querySelector<HTMLTextAreaElement>('#new-entry-forms')?.value).toBe(words);
  });

  const whyOf = (document: Document, id = 'new-entry') => document.querySelector<HTMLTextAreaElement>(`#${id}-why`)?.value;

  test('a form that began with words of a page is held by itself, and cancelled alone', async () => {
    const { doors } = device();
    await click(await open(doors, '#lexicon'), '[name=add-entry]');
    await type(document, '#new-entry-why', 'Of none.');
    await type(await open(doors, '#lexicon/add/freedom%20wallop'), '#new-entry-why', 'Makes light of it.');
    const again = await open(doors, '#lexicon/add/freedom%20wallop');
    expect(whyOf(again)).toBe('Makes light of it.');
    await click(again, '.new-entry [name=cancel]');
    expect((await doors.loadDrafts()).map(({ of }) => of)).toEqual([draftOfNew()]);
    expect(whyOf(await open(doors, '#lexicon'))).toBe('Of none.');
  });

  test('a form that began with words of a page comes back where the lexicon is opened without them', async () => {
    const { doors } = device();
    await type(await open(doors, '#lexicon/add/freedom%20wallop'), '#new-entry-why', 'Makes light of it.');
    expect(whyOf(await open(doors, '#lexicon'))).toBe('Makes light of it.');
  });

  test('nothing is held of a form that began with words out of a private window', async () => {
    const { doors } = device();
    await type(await open(doors, '#lexicon/add-private/freedom%20wallop'), '#new-entry-why', 'Makes light of it.');
    expect(await doors.loadDrafts()).toEqual([]);
  });

  test('a change that was begun is named, and goes on where it was left, until it is cancelled', async () => {
    const { doors, kept } = device();
    const edit = async (document: Document): Promise<Document> => {
      await click(document, '[data-entry=rebel] .entry-open');
      return document;
    };
    const first = await edit(await open(doors, '#lexicon'));
    await click(first, '[data-entry=rebel] [name=edit]');
    await type(first, '#rebel-why', 'Half a reason');
    const again = await open(doors, '#lexicon');
    expect(textOf(again, '[data-entry=rebel] .mine')).toBe('change begun');
    await click(again, '.begun [name=begun]');
    expect(listed(again)).toEqual(['rebel']);
    expect(whyOf(await edit(again), 'rebel')).toBe('Half a reason');
    expect(kept()).toEqual(defaultSettings);
    await click(again, '[data-entry=rebel] [name=cancel]');
    expect(await doors.loadDrafts()).toEqual([]);
    expect(again.querySelector('.begun, [data-entry=rebel] .mine, #rebel-why')).toBeNull();
  });

  test('words that another entry matches are named with it', async () => {
    const document = await open(device().doors, '#lexicon/add/insurgents');
    expect(textOf(document, '.same-words')).toBe(
      '“insurgents” also stands in the entry “rebel” (Names that take a side). Yours is tried first.',
    );
  });

  test('the address of the context menu opens the form with its words', async () => {
    const document = await open(device().doors, '#lexicon/add/freedom%20wallop');
    expect(document.querySelector<HTMLTextAreaElement>('#new-entry-forms')?.value).toBe('freedom wallop');
  });

  test('a bundled entry is changed under its id, and put back as bundled', async () => {
    const { doors, kept } = device();
    const document = await open(doors, '#lexicon');
    await click(document, '[data-entry=rebel] .entry-open');
    await click(document, '[data-entry=rebel] [name=edit]');
    await type(document, '#rebel-why', 'Other reason.');
    await submit(document, '.entry-form');
    const { theme: _theme, ...bundled } = entries[0] as (typeof entries)[number];
    expect(kept().ownEntries).toEqual([{ ...bundled, why: 'Other reason.' }]);
    expect(textOf(document, '[data-entry=rebel] .mine')).toBe('Changed by you');
    expect(textOf(document, '[data-entry=rebel] .entry-details')).toContain('Changed by youWhy');
    await click(document, '[data-entry=rebel] [name=put-back]');
    expect(kept().ownEntries).toEqual([]);
  });

  test('conditions are lists between commas, added and removed', async () => {
    const { doors, kept } = device();
    const document = await open(doors, '#lexicon');
    await click(document, '[data-entry=claim] .entry-open');
    await click(document, '[data-entry=claim] [name=edit]');
    await type(document, '#claim-exceptions-0-after', 'Asylum, responsibility,');
    await choose(document, '[data-entry=claim] [name=add-only]', 'near');
    expect(document.querySelector('[name=keep][disabled]')).not.toBeNull();
    await type(document, '#claim-only-0-near', 'court');
    await submit(document, '.entry-form');
    expect(kept().ownEntries[0]).toMatchObject({ exceptions: [{ after: ['asylum', 'responsibility'] }], only: [{ near: ['court'] }] });
    await click(document, '[data-entry=claim] [name=edit]');
    await click(document, '[data-entry=claim] [name=remove-condition]');
    await submit(document, '.entry-form');
    expect(kept().ownEntries[0]?.exceptions).toBeUndefined();
  });

  describe('a condition', () => {
    const edit = async () => {
      const { doors, kept } = device();
      const document = await open(doors, '#lexicon');
      await click(document, '[data-entry=claim] .entry-open');
      await click(document, '[data-entry=claim] [name=edit]');
      return { document, keptOnly: () => kept().ownEntries[0]?.only };
    };

    test.each([
      ['headline', 'Noted only in the headline', { headline: true }, 'below the headline', { headline: false }],
      ['negated', 'Noted only where it is denied', { negated: true }, 'where it is not denied', { negated: false }],
      ['inName', 'Noted only in a proper name', { inName: true }, 'not in a proper name', { inName: false }],
      [
        'mentioned',
        'Noted only where the word itself is under discussion',
        { mentioned: true },
        'where the word itself is not under discussion',
        { mentioned: false },
      ],
    ])('%s is said to hold, or not to hold', async (part, says, holds, saysNot, holdsNot) => {
      const { document, keptOnly } = await edit();
      await choose(document, '[name=add-only]', part);
      expect(`Noted only ${textOf(document, '#claim-only-0-says')}`).toBe(says);
      await submit(document, '.entry-form');
      expect(keptOnly()).toEqual([holds]);
      await click(document, '[data-entry=claim] [name=edit]');
      await choose(document, `#claim-only-0-${part}`, 'false');
      expect(textOf(document, '#claim-only-0-says')).toBe(saysNot);
      await submit(document, '.entry-form');
      expect(keptOnly()).toEqual([holdsNot]);
    });

    test('asks for the voices that are ticked, and for one at least', async () => {
      const { document, keptOnly } = await edit();
      await choose(document, '[name=add-only]', 'voice');
      await change(document, '.context-voices [value=reported]', true);
      await change(document, '.context-voices [value=outlet]', false);
      expect(textOf(document, '#claim-only-0-says')).toBe('in the wording of what a source said');
      await change(document, '.context-voices [value=reported]', false);
      expect(textOf(document, '.context-fields:last-of-type > .fault')).toContain('voice is empty');
      await change(document, '.context-voices [value=quoted]', true);
      await submit(document, '.entry-form');
      expect(keptOnly()).toEqual([{ voice: ['quoted'] }]);
    });

    test('has several parts that must all hold, each taken away by itself', async () => {
      const { document, keptOnly } = await edit();
      await choose(document, '[name=add-only]', 'near');
      await type(document, '#claim-only-0-near', 'trial');
      await choose(document, '#claim-only-0-and', 'headline');
      expect(textOf(document, '#claim-only-0-says')).toBe('near “trial” and in the headline');
      await click(document, '[data-part=near] [name=remove-part]');
      expect(document.querySelector('[name=remove-part]')).toBeNull();
      await submit(document, '.entry-form');
      expect(keptOnly()).toEqual([{ headline: true }]);
    });
  });

  test('a form that is left changes nothing', async () => {
    const { doors, kept } = device();
    const document = await open(doors, '#lexicon/add/wallop');
    await click(document, '[name=cancel]');
    expect(kept()).toEqual(defaultSettings);
    expect(document.querySelector('.entry-form')).toBeNull();
  });
});

test('changes are taken back one by one, the last first', async () => {
  const { doors, kept } = device();
  const document = await open(doors, '#lexicon');
  await change(document, '[data-entry=rebel] input', false);
  await change(document, '[data-theme=reporting-verbs] .theme-head input', false);
  expect(textOf(document, '.undo')).toBe('Off: Reporting verbsUndoand 1 before');
  await click(document, '[name=undo-step]');
  expect(kept()).toEqual({ ...defaultSettings, entriesOff: ['rebel'] });
  expect(textOf(document, '.undo')).toBe('Off: rebelUndo');
  await click(document, '[name=undo-step]');
  expect(kept()).toEqual(defaultSettings);
  expect(document.querySelector('.undo')).toBeNull();
});

test('what was changed elsewhere meanwhile stays when a change is taken back', async () => {
  const { doors, kept } = device();
  const document = await open(doors, '#lexicon');
  await change(document, '[data-entry=rebel] input', false);
  await doors.changeSettings((settings) => ({ ...settings, sitesMuted: ['wire.example'] }));
  await click(document, '[name=undo-step]');
  expect(kept()).toEqual({ ...defaultSettings, sitesMuted: ['wire.example'] });
});
