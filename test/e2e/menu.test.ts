import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import type { Driver } from './driver.ts';
import { type Site, serve } from './site.ts';

describe.each(browsers)('%s', (_name, launch) => {
  let browser: Driver;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serve()]);
    await browser.goto(site.at('/report'));
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
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
});
