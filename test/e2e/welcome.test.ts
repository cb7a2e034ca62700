import { expect, test } from 'vitest';
import { WELCOME } from './driver.ts';
import { wordsNoted } from './popup.ts';
import { browser, inBrowsers } from './stage.ts';
import { waitFor } from './wait.ts';

// That it opens when the extension is installed is seen by every browser test: their drivers wait for it and close it.
inBrowsers(() => {
  test('the welcome page has the checker at work, also without a network', async () => {
    await browser.inTab(WELCOME, async (view) => {
      await waitFor(async () => (await wordsNoted(view)).includes('terrorists'), 'the notes');
      await browser.setOffline(true);
      try {
        await waitFor(() => view.evaluate('navigator.onLine === false'), 'the network to be gone');
        await view.click('button[name=sample-1]');
        await waitFor(async () => (await wordsNoted(view)).includes('regime'), 'the notes of the other report');
        expect(await wordsNoted(view)).not.toContain('terrorists');
        expect(await view.evaluate('document.querySelector(".offline").innerText')).toContain('works without a network');
      } finally {
        await browser.setOffline(false);
      }
    });
  });

  test('the options lead to it', async () => {
    await browser.inTab('src/options/index.html#about', async (view) => {
      expect(await view.evaluate('document.querySelector("a[href*=welcome]").href')).toBe(browser.url(WELCOME));
    });
  });
});
