import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { localeKey } from '../../src/core/message.ts';
import { browsers } from './browsers.ts';
import type { Driver } from './driver.ts';
import { stateOf, switchHighlights, textOf, wordsNoted } from './popup.ts';
import { type Site, serve } from './site.ts';

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
const sentence = (key: string): string => english[localeKey(key)].message;

/** What the popup says of an odd page: the words noted on it, and what else it must say. */
const read: [layout: string, words: string[], says: string][] = [
  ['/cookie-wall', ['regime', 'militants', 'rebels'], 'whole page read'],
  ['/infinite-scroll', ['regime', 'militants', 'rebels'], '776 words'],
  ['/live-blog', ['Mob', 'mob', 'regime', 'claimed'], 'Storm over Tern Bay: follow the night'],
  ['/amp', ['regime'], 'Tern Bay Post'],
  ['/paywall', ['regime'], sentence('remark.locked')],
  ['/line-breaks', ['militants'], 'Well runs dry at Marrow Hill'],
  ['/long', ['regime', 'militants', 'rebels'], 'The Delta Courier'],
];

const unread: [layout: string, key: string][] = [
  ['/gallery', 'nothing.short'],
  ['/framed', 'nothing.frame'],
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

  test.each(read)('%s is read, and what is noted stands on the page', async (layout, words, says) => {
    await browser.goto(site.at(layout));
    const popup = await browser.openPopup();
    expect(await wordsNoted(popup)).toEqual(words);
    expect(await textOf(popup)).toContain(says);
    expect(await switchHighlights(popup, true)).toBeGreaterThanOrEqual(words.length);
    await switchHighlights(popup, false);
  });

  test.each(unread)('%s is not read, and a sentence says why', async (layout, key) => {
    await browser.goto(site.at(layout));
    const popup = await browser.openPopup();
    expect(await stateOf(popup)).toBe('nothing');
    expect(await textOf(popup)).toContain(sentence(key));
  });

  test('/right-to-left is read, and what was not checked is said', async () => {
    await browser.goto(site.at('/right-to-left'));
    const popup = await browser.openPopup();
    expect(await stateOf(popup)).toBe('done');
    await popup.click('#tab-checked');
    expect(await textOf(popup)).toContain(sentence('skip.not-english'));
  });
});
