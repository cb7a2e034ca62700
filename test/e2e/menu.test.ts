import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { textOf, wordsNoted } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { storedBy } from './stored.ts';
import { waitFor } from './wait.ts';

inBrowsers(() => {
  beforeAll(async () => {
    await browser.goto(site.at('/report'));
  });
  test('selected words stand in the form of a new entry, ready for the reason to be written', async () => {
    const words = await browser.page.evaluate<string>("document.querySelector('h1').textContent");
    const { address, written } = await browser.addSelection('h1', async (view) => {
      await waitFor(() => view.evaluate(`document.activeElement.id === 'new-entry-forms'`), 'the form to have the focus');
      const form = await view.evaluate<Record<string, string>>(`({
        address: location.href,
        written: document.querySelector('#new-entry-forms')?.value,
      })`);
      await view.evaluate(`(() => {
        const field = document.querySelector('#new-entry-why');
        field.value = 'Half a reason';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await waitFor(async () => (await storedBy(view)).includes('Half a reason'), 'the draft to be held');
      return form;
    });
    expect(address).toBe(browser.url(`src/options/index.html#lexicon/add/${encodeURIComponent(words)}`));
    expect(written).toBe(words);
    // It is held as every draft is, and goes on where the lexicon is opened next.
    await browser.inTab('src/options/index.html#lexicon', async (view) => {
      await waitFor(() => view.evaluate(`document.querySelector('#new-entry-why')?.value === 'Half a reason'`), 'the draft to come back');
      await view.click('.new-entry [name=cancel]');
      await waitFor(async () => !(await storedBy(view)).includes('Half a reason'), 'the draft to be let go');
    });
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
