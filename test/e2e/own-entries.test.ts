import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { entriesToCsv, packOf } from '../../src/core/pack.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { textsOf } from './compared.ts';
import type { TabView } from './driver.ts';
import { carts, fileOf, previewPack } from './packs.ts';
import { wordsNoted } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { settingsIn, storedBy } from './stored.ts';
import { waitFor } from './wait.ts';

const LEXICON = 'src/options/index.html#lexicon';
const DATA = 'src/options/index.html#data';

const json = packOf({ ...defaultSettings, ownEntries: [carts] });
const csv = entriesToCsv([carts]);

const ownIn = async (view: TabView): Promise<string[]> => (await settingsIn(view))?.ownEntries.map(({ id }) => id) ?? [];
const untilOwn = (view: TabView, ids: string[]) =>
  waitFor(async () => (await ownIn(view)).join() === ids.join(), `the library to hold ${ids.join(', ') || 'no entries'}`);

inBrowsers(() => {
  beforeAll(async () => {
    await browser.goto(site.at('/report'));
  });
  afterEach(() => browser.closePopup());

  /** The words noted by a check of the page, anew. */
  const noted = async (): Promise<string[]> => {
    const words = await wordsNoted(await browser.openPopup());
    await browser.closePopup();
    return words;
  };

  test('an entry written in the options is noted on a page, until it is taken away', async () => {
    expect(await noted()).not.toContain('ferry company');
    await browser.inTab(LEXICON, async (view) => {
      await view.click('[name=add-entry]');
      await view.write('#new-entry-forms', 'ferry company');
      await view.write('#new-entry-why', 'It is the harbour office that runs the ferry.');
      await waitFor(async () => (await storedBy(view)).includes('It is the harbour office that runs the ferry.'), 'the draft to be held');
    });
    await browser.inTab(LEXICON, async (view) => {
      await waitFor(() => view.evaluate('document.querySelector(".new-entry [name=keep]:enabled") !== null'), 'the draft to come back');
      await view.click('.new-entry [name=keep]');
      await untilOwn(view, ['ferry-company']);
      // Nothing is left of it where drafts are held, and a change of it is a draft too.
      await view.click('[data-entry=ferry-company] .entry-open');
      await view.click('[data-entry=ferry-company] [name=edit]');
      await view.write('#ferry-company-why', 'Half a reason');
      await waitFor(async () => (await storedBy(view)).includes('Half a reason'), 'the change to be held');
    });
    await browser.inTab(LEXICON, async (view) => {
      await waitFor(() => view.evaluate('document.querySelector("[name=begun]") !== null'), 'the change to be named');
      expect(await view.evaluate('document.querySelector(".new-entry")')).toBeNull();
      await view.click('[name=begun]');
      await view.click('[data-entry=ferry-company] .entry-open');
      expect(await view.evaluate('document.querySelector("#ferry-company-why").value')).toBe('Half a reason');
      await view.click('[data-entry=ferry-company] [name=cancel]');
      await waitFor(async () => !(await storedBy(view)).includes('Half a reason'), 'the change to be let go');
    });
    await browser.killBackground();
    expect(await noted()).toContain('ferry company');

    await browser.inTab(LEXICON, async (view) => {
      await view.click('[data-entry=ferry-company] .entry-open');
      await view.click('[data-entry=ferry-company] [name=remove]');
      await untilOwn(view, []);
    });
    expect(await noted()).not.toContain('ferry company');
  });

  test.each([
    ['JSON', 'theirs.json', json],
    ['CSV', 'theirs.csv', csv],
  ])('a pack of %s changes nothing until it is applied, and is taken back as a whole', async (_form, name, text) => {
    await browser.inTab(DATA, async (view) => {
      await previewPack(view, name, text);
      expect((await textsOf(view, '.differences')).join()).toContain('families with carts');
      expect(await ownIn(view)).toEqual([]);
      await view.click('[name=apply]');
      await untilOwn(view, ['carts']);
      // It is stored before the page says so.
      await waitFor(() => view.evaluate('document.querySelector("[name=undo-step]") !== null'), 'the way back');
      await view.click('[name=undo-step]');
      await untilOwn(view, []);
      await previewPack(view, name, text);
      await view.click('[name=apply]');
      await untilOwn(view, ['carts']);
    });
    expect(await noted()).toContain('Families with carts');
    await browser.inTab(DATA, async (view) => {
      await view.click('[name=restore-all]');
      await view.click('[name=restore-sure]');
      await untilOwn(view, []);
    });
    expect(await noted()).not.toContain('Families with carts');
  });

  describe('a pack is refused by the place of its fault, and nothing stored is touched', () => {
    beforeAll(() =>
      browser.inTab(DATA, async (view) => {
        await previewPack(view, 'theirs.json', json);
        await view.click('[name=apply]');
        await untilOwn(view, ['carts']);
      }),
    );

    const other = { ...carts, id: 'mill', forms: ['the mill'] };
    test.each([
      ['no JSON', 'mine.json', '{"framecheck": 1,', 'mine.json: is no JSON'],
      [
        'an entry without a why',
        'mine.json',
        JSON.stringify([other, { ...carts, why: undefined }]),
        'mine.json, entry 2 "families with carts": needs a why',
      ],
      [
        'a key that would reach the prototype',
        'mine.json',
        '{"framecheck": 1, "__proto__": {"entriesOff": []}}',
        'mine.json: has an unknown key "__proto__"',
      ],
      ['an unknown column', 'mine.csv', `colour,${csv}`, 'mine.csv, row 1: there is no column "colour"'],
      [
        'guidance that is no JSON',
        'mine.csv',
        'id,forms,category,why,guidance\r\nmill,mill,contested-labels,Why,{',
        'mine.csv, row 2: guidance is no JSON',
      ],
    ])('%s', async (_fault, name, text, sentence) => {
      await browser.inTab(DATA, async (view) => {
        const before = await storedBy(view);
        await view.choose('[name=import]', fileOf(name, text));
        await waitFor(async () => (await textsOf(view, '[role=alert]')).length > 0, 'the fault');
        expect((await textsOf(view, '[role=alert]')).join()).toContain(sentence);
        expect(await storedBy(view)).toBe(before);
      });
    });
  });
});
