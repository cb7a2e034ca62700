import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { textOf, wordsNoted } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { waitFor } from './wait.ts';

inBrowsers(() => {
  beforeAll(async () => {
    await browser.goto(site.at('/report'));
  });
  test('selected words stand in the form of a new entry, ready for the reason to be written', async () => {
    const words = await browser.page.evaluate<string>("document.querySelector('h1').textContent");
    const { address, written, focused } = await browser.addSelection('h1', (view) =>
      view.evaluate<Record<string, string>>(`({
        address: location.href,
        written: document.querySelector('#new-entry-forms')?.value,
        focused: document.activeElement.id,
      })`),
    );
    expect(address).toBe(browser.url(`src/options/index.html#lexicon/add/${encodeURIComponent(words)}`));
    expect(written).toBe(words);
    expect(focused).toBe('new-entry-forms');
  });

  describe('the popup that a menu opens', () => {
    // The click on the toolbar button lets the extension into the page: in Chromium the menu's event is only sent.
    beforeAll(async () => {
      await browser.openPopup();
      await browser.closePopup();
    });
    afterEach(() => browser.closePopup());

    test('checks the page', async () => {
      const popup = await browser.popupFromMenu({ id: 'check-page', words: 'Check this page' });
      expect(await wordsNoted(popup)).toContain('regime');
    });

    test('checks selected words alone, and the page is not taken for them later', async () => {
      const entry = { id: 'check-selection', words: 'Check the selected words' };
      const popup = await browser.popupFromMenu(entry, 'article p:nth-of-type(2)');
      expect(await wordsNoted(popup)).toEqual(['regime']);
      expect(await textOf(popup)).toContain('Only the words that you selected were read.');
      await browser.closePopup();
      expect(await wordsNoted(await browser.openPopup())).toEqual(expect.arrayContaining(['regime', 'militants']));
    });

    test('begins with the comparison', async () => {
      const popup = await browser.popupFromMenu({ id: 'compare-page', words: 'Compare this page' });
      expect(await popup.evaluate('document.querySelector("[role=tab][aria-selected=true]").id')).toBe('tab-compared');
    });

    test('shows that the page is kept', async () => {
      const popup = await browser.popupFromMenu({ id: 'keep-page', words: 'Keep this page' });
      await waitFor(() => popup.evaluate('document.querySelector("input[name=keep]").checked'), 'the box to be ticked');
    });
  });
});
