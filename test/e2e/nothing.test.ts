import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { localeKey } from '../../src/core/message';
import type { Driver } from './driver.ts';
import { stateOf, textOf } from './popup.ts';
import type { Site } from './site.ts';
import { browser, inBrowsers, site } from './stage.ts';

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
const sentence = (key: string): string => english[localeKey(key)].message;

/** What each sort of page is said to be; Chromium does not tell the address of its own pages. */
const pages: [what: string, address: (site: Site) => string, key: Partial<Record<Driver['name'], string>>][] = [
  ['a list of stories', (site) => site.at('/home'), { Chromium: 'nothing.home-page', Firefox: 'nothing.home-page' }],
  ['an empty page', (site) => site.at('/empty'), { Chromium: 'nothing.empty', Firefox: 'nothing.empty' }],
  ['a PDF', (site) => site.at('/paper.pdf'), { Chromium: 'nothing.pdf', Firefox: 'nothing.pdf' }],
  ['a page of Chromium', () => 'chrome://version/', { Chromium: 'nothing.browser-page' }],
  ['a page of Firefox', () => 'about:support', { Firefox: 'nothing.browser-page' }],
  ['the source of a page', (site) => `view-source:${site.at('/report')}`, { Chromium: 'nothing.refused', Firefox: 'nothing.source' }],
  ['a page that is not there', () => 'http://127.0.0.1:9/', { Firefox: 'nothing.refused' }],
];

inBrowsers((name) => {
  afterEach(() => browser.closePopup());

  const mine = pages.flatMap(([what, address, keys]) => (keys[name] ? [[what, address, keys[name]] as const] : []));
  test.each(mine)('%s: one sentence says why there is nothing to check', async (_what, address, key) => {
    await browser.goto(address(site));
    const popup = await browser.openPopup();
    expect(await stateOf(popup)).toBe('nothing');
    expect(await textOf(popup)).toContain(sentence(key));
  });
});
