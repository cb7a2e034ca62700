import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { localeKey } from '../../src/core/message.ts';
import { articleWanted } from '../fixture-files.ts';
import type { View } from './driver.ts';
import { articleIn } from './extracted.ts';
import { stateOf, switchHighlights, textOf, wordsNoted } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
const sentence = (key: string): string => english[localeKey(key)].message;

/** What the popup says of a fixture of `test/fixtures`: the words noted on it, and what else it must say. */
const read: [slug: string, words: string[], says: string][] = [
  ['cookie-wall', ['economic terrorism', 'hard-line', 'claimed'], 'The Sele Tribune'],
  ['endless-page', ['admitted'], '93 words'],
  ['live-blog', ['regime', 'denied', 'claimed', 'Observers'], 'second ship arrives – live'],
  ['amp', ['regime', 'conceded'], 'Karsk Post'],
  ['paywall-stub', ['junta'], sentence('remark.locked')],
  ['line-breaks', ['militants', 'so-called', 'refuted'], 'Well runs dry at Marrow Hill'],
  ['long-report', ['regime', 'militants', 'mob'], '33,089 words'],
];

const unread: [slug: string, key: string][] = [
  ['consent-only', 'nothing.consent'],
  ['gallery', 'nothing.gallery'],
  ['framed', 'nothing.frame'],
];

const folder = process.env.PICTURES;

inBrowsers((name) => {
  afterEach(() => browser.closePopup());

  async function check(slug: string): Promise<View> {
    await browser.goto(site.at(`/fixtures/${slug}/page.html`));
    const popup = await browser.openPopup();
    if (folder) await popup.screenshot(`${folder}/${name}-${slug}.png`);
    return popup;
  }

  test.each(read)('%s is read, and what is noted stands on the page', async (slug, words, says) => {
    const popup = await check(slug);
    expect(await wordsNoted(popup)).toEqual(expect.arrayContaining(words));
    expect(await textOf(popup)).toContain(says);
    expect((await articleIn(popup)).text.split('\n').slice(2)).toEqual(articleWanted(slug).article?.paragraphs);
    expect(await switchHighlights(popup, true)).toBeGreaterThanOrEqual(words.length);
    await switchHighlights(popup, false);
  });

  test.each(unread)('%s is not read, and a sentence says why', async (slug, key) => {
    const popup = await check(slug);
    expect(await stateOf(popup)).toBe('nothing');
    expect(await textOf(popup)).toContain(sentence(key));
  });

  test('the captions of a gallery are checked where they are selected', async () => {
    await check('gallery');
    await browser.closePopup();
    const popup = await browser.popupFromMenu(
      { id: 'check-selection', words: 'Check the selected words' },
      '.slide:nth-of-type(3) figcaption',
    );
    expect(await wordsNoted(popup)).toEqual(['regime']);
  });

  test('right-to-left is read, and what was not checked is said', async () => {
    const popup = await check('right-to-left');
    expect(await stateOf(popup)).toBe('done');
    expect((await articleIn(popup)).text.split('\n').slice(2)).toEqual(articleWanted('right-to-left').article?.paragraphs);
    expect(await textOf(popup)).toContain(sentence('skip.not-english'));
    expect(await popup.evaluate('getComputedStyle(document.querySelector("h1")).direction')).toBe('rtl');
    expect(await popup.evaluate('document.querySelector(".facts bdi").textContent')).toBe('جريدة المرفأ');
  });
});
