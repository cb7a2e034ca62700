import { afterEach, expect, test } from 'vitest';
import { barriers } from './accessible.ts';
import { textsOf } from './compared.ts';
import type { Driver, TabView } from './driver.ts';
import { bringBack, CHECK, keepSomething, LOST, rows, says } from './kept-things.ts';
import { stateOf } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { waitFor } from './wait.ts';

const OPTIONS = 'src/options/index.html';

/** An expression: deletes the library. */
const deleting = `new Promise((resolve, reject) => {
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

const emptying = inLibrary(['settings', 'kept'], 'one.clear(); other.clear();');

/** Firefox sometimes never ends a deletion that is asked for while a connection closes, so there the files are deleted: damaged-files.test.ts. */
const damagesIn = (name: Driver['name']): [string, string][] => [
  ...(name === 'Chromium' ? ([['was deleted', deleting]] as [string, string][]) : []),
  ['was emptied', emptying],
  [
    'holds garbage',
    inLibrary(
      ['settings', 'texts'],
      `one.put(7, 'settings'); other.getAllKeys().onsuccess = ({ target }) => target.result.forEach((key) => other.put(7, key));`,
    ),
  ],
];

inBrowsers((name) => {
  afterEach(() => browser.closePopup());

  test.each(damagesIn(name))('a library that %s is told of, and brought back', async (_case, damage) => {
    await keepSomething(browser);
    await browser.inTab(`${OPTIONS}#about`, (view) => view.evaluate(damage));

    await browser.goto(site.at('/report'));
    const popup = await browser.openPopup();
    expect(await stateOf(popup)).toBe('done');
    await waitFor(async () => (await textsOf(popup as TabView, '.lost')).join().includes(LOST), 'the popup to say so');
    await browser.closePopup();

    await bringBack(browser);
    const again = await browser.openPopup();
    expect(await textsOf(again, '.lost')).toEqual([]);
  });

  test('who goes on without it is asked, and begins anew', async () => {
    await keepSomething(browser);
    await browser.inTab(`${OPTIONS}#about`, (view) => view.evaluate(emptying));
    await browser.inTab(`${OPTIONS}#references`, async (view) => {
      await says(view, 'h1', LOST);
      expect(await barriers(browser, view)).toEqual([]);
      await view.click('[name=go-on]');
      await says(view, '.confirm', 'The copy of it is deleted');
      expect(await barriers(browser, view)).toEqual([]);
      await view.click('[name=go-on-sure]');
      await waitFor(() => view.evaluate('document.querySelector(".report-tools") !== null'), 'the references');
      expect(await rows(view)).toBe(0);
    });
    await browser.inTab(`${OPTIONS}#checks`, (view) =>
      waitFor(() => view.evaluate(`document.querySelector(${JSON.stringify(CHECK)}).checked`), 'the check to be on'),
    );
  });
});
