import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { packOfReports } from '../../src/core/compare/reports/report-pack.ts';
import { browsers } from './browsers.ts';
import { textsOf } from './compared.ts';
import type { Driver, TabView } from './driver.ts';
import { fileOf } from './packs.ts';
import { stateOf } from './popup.ts';
import { type Site, serve } from './site.ts';
import { settingsIn } from './stored.ts';
import { waitFor } from './wait.ts';

const OPTIONS = 'src/options/index.html';
const CHECK = 'li[data-check=contested-labels] input';
/** Words that the popup and the options say of a loss. */
const LOST = 'is missing';

const pack = packOfReports(
  [1, 2, 3].map((boat) => ({
    text: `The ferry ${boat} ran again on Monday, the harbour office said. Nobody was hurt, Ann Lee said.`,
    url: `https://fjord.example/${boat}`,
    language: 'en',
    read: 'whole' as const,
  })),
);

const rows = async (view: TabView): Promise<number> => (await textsOf(view, '[data-from=imported] .report:not([data-deleted])')).length;
const says = (view: TabView, selector: string, words: string) =>
  waitFor(async () => (await textsOf(view, selector)).join().includes(words), words);

/** Keeps three reports and switches a check off. */
async function keepSomething(browser: Driver): Promise<void> {
  await browser.inTab(`${OPTIONS}#references`, async (view) => {
    await waitFor(() => view.evaluate('document.querySelector("[name=search]") !== null'), 'the references');
    if ((await rows(view)) === 3) return;
    await view.evaluate('document.querySelector(".report-tools").open = true');
    await view.choose('[name=import-reports]', fileOf('three.json', pack));
    await waitFor(async () => (await textsOf(view, '.import-preview')).length > 0, 'the preview');
    await view.click('[name=take-in]');
    await waitFor(async () => (await rows(view)) === 3, 'three reports');
  });
  await browser.inTab(`${OPTIONS}#checks`, async (view) => {
    if (await view.evaluate(`document.querySelector(${JSON.stringify(CHECK)}).checked`)) await view.click(CHECK);
    await waitFor(async () => (await settingsIn(view))?.checksOff.includes('contested-labels'), 'the settings');
  });
}

const remove = `new Promise((resolve, reject) => {
  const removing = indexedDB.deleteDatabase('framecheck');
  removing.onsuccess = () => resolve(true);
  removing.onerror = () => reject(removing.error);
})`;

/** A transaction over stores of the library, past everything of ours. */
const inLibrary = (stores: string[], work: string): string => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('framecheck');
  opening.onsuccess = () => {
    const transaction = opening.result.transaction(${JSON.stringify(stores)}, 'readwrite');
    const [one, other] = ${JSON.stringify(stores)}.map((name) => transaction.objectStore(name));
    ${work}
    transaction.oncomplete = () => { opening.result.close(); resolve(true); };
    transaction.onerror = () => reject(transaction.error);
  };
})`;

const damages: [string, string][] = [
  ['was deleted', remove],
  ['was emptied', inLibrary(['settings', 'kept'], 'one.clear(); other.clear();')],
  [
    'holds garbage',
    inLibrary(
      ['settings', 'texts'],
      `one.put(7, 'settings'); other.getAllKeys().onsuccess = ({ target }) => target.result.forEach((key) => other.put(7, key));`,
    ),
  ],
];

describe.each(browsers)('%s', (_name, launch) => {
  let browser: Driver;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serve()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  afterEach(() => browser.closePopup());

  test.each(damages)('a library that %s is told of, and brought back', async (_case, damage) => {
    await keepSomething(browser);
    await browser.inTab(`${OPTIONS}#about`, (view) => view.evaluate(damage));

    await browser.goto(site.at('/report'));
    const popup = await browser.openPopup();
    expect(await stateOf(popup)).toBe('done');
    await waitFor(async () => (await textsOf(popup as TabView, '.lost')).join().includes(LOST), 'the popup to say so');
    await browser.closePopup();

    await browser.inTab(`${OPTIONS}#checks`, async (view) => {
      await says(view, 'h1', LOST);
      expect((await textsOf(view, '.recovery li')).join('\n')).toContain('3 reports that you keep as references; 3 of them');
      expect((await textsOf(view, '.recovery li')).join('\n')).toContain('switches that you set: 1');
      await view.click('[name=bring-back]');
      await waitFor(() => view.evaluate(`document.querySelector(${JSON.stringify(CHECK)}) !== null`), 'the options');
      await waitFor(() => view.evaluate(`!document.querySelector(${JSON.stringify(CHECK)}).checked`), 'the check to be off');
    });
    await browser.inTab(`${OPTIONS}#references`, (view) => waitFor(async () => (await rows(view)) === 3, 'three reports'));
    const again = await browser.openPopup();
    expect(await textsOf(again, '.lost')).toEqual([]);
  });

  test('who goes on without it is asked, and begins anew', async () => {
    await keepSomething(browser);
    await browser.inTab(`${OPTIONS}#about`, (view) => view.evaluate(remove));
    await browser.inTab(`${OPTIONS}#references`, async (view) => {
      await says(view, 'h1', LOST);
      await view.click('[name=go-on]');
      await says(view, '.confirm', 'The copy of it is deleted');
      await view.click('[name=go-on-sure]');
      await waitFor(() => view.evaluate('document.querySelector(".report-tools") !== null'), 'the references');
      expect(await rows(view)).toBe(0);
    });
    await browser.inTab(`${OPTIONS}#checks`, (view) =>
      waitFor(() => view.evaluate(`document.querySelector(${JSON.stringify(CHECK)}).checked`), 'the check to be on'),
    );
  });
});
