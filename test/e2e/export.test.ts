import { afterEach, expect, test } from 'vitest';
import { answerOf, inRow } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { waitFor } from './wait.ts';

inBrowsers(() => {
  afterEach(() => browser.closePopup());

  test.each([
    ['html', 'html'],
    ['csv', 'csv'],
    ['annotations', 'annotations.json'],
  ])('a review is saved as %s', async (kind, ending) => {
    await browser.goto(site.at('/report'));
    const popup = await browser.openPopup();
    await popup.click('button[name=save]');
    await waitFor(() => popup.evaluate('document.querySelector(".saves") !== null'), 'the choice');
    await popup.click(`button[name=save-${kind}]`);
    await waitFor(async () => (await answerOf(popup)) !== '', 'an answer');
    expect(await answerOf(popup)).toBe(`Saved as framecheck-hundreds-leave-river-town-after-market-is-shelled.${ending}.`);
  });

  test('a passage is copied with its sentence and its address', async () => {
    await browser.goto(site.at('/report'));
    const popup = await browser.openPopup();
    await popup.click(await inRow(popup, 'regime', 'button[name=copy]'));
    await waitFor(async () => (await answerOf(popup)) !== '', 'an answer');
    expect(await answerOf(popup)).toBe('Copied with its sentence and its address.');
  });
});
