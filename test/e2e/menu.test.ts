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

  test('selected words are carried to the lexicon', async () => {
    const words = await browser.page.evaluate<string>("document.querySelector('h1').textContent");
    const address = await browser.addSelection('h1', (view) => view.evaluate<string>('location.href'));
    expect(address).toBe(browser.url(`src/options/index.html#lexicon/add/${encodeURIComponent(words)}`));
  });
});
