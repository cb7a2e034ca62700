import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { comparedWith, openCompared } from './compared.ts';
import { type View, WELCOME } from './driver.ts';
import { textOf, wordsNoted } from './popup.ts';
import { browser, inOwnBrowsers, site } from './stage.ts';
import { waitFor } from './wait.ts';

const spanish: Record<string, { message: string }> = JSON.parse(readFileSync('public/_locales/es/messages.json', 'utf8'));
const said = (key: string): string => spanish[key]?.message ?? key;
/** A key where its words should stand. */
const RAW_KEY = /\b(?:view|report|options|popup|welcome|export|[a-z]+-[a-z]+)\.[a-z-]+\b(?!\.)/;
/** Whether nothing of a page, nor of its part that scrolls by itself, reaches past its right edge. */
const fits = (view: View) =>
  view.evaluate<boolean>(`document.documentElement.scrollWidth <= innerWidth && [document.querySelector('main')].every(
    (each) => getComputedStyle(each).overflowX === 'visible' || each.scrollWidth <= each.clientWidth)`);

/** Where words of the report stand in a view, each with the language that they are named as being in. */
const languagesOf = (view: View, words: string) =>
  view.evaluate<string[]>(`(() => {
    const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode())
      if (${words}.test(texts.currentNode.data)) found.push(texts.currentNode.parentElement.closest('[lang]').lang);
    return found;
  })()`);

inOwnBrowsers({ language: 'es' }, () => {
  afterEach(() => browser.closePopup());

  test('the popup speaks Spanish, and every tab of it has room', async () => {
    await browser.goto(site.at('/report'));
    const popup = await browser.openPopup();
    expect(await popup.evaluate('document.documentElement.lang')).toBe('es');
    for (const tab of ['words', 'sources', 'compared', 'checked']) {
      await popup.click(`#tab-${tab}`);
      const text = await textOf(popup);
      expect(text).toContain(said(`view_tab_${tab}`));
      expect(text).not.toMatch(RAW_KEY);
      expect(await fits(popup), tab).toBe(true);
    }
    expect(await wordsNoted(popup)).toContain('regime');
  });

  test('words of the reports are named as English wherever they stand', async () => {
    await browser.goto(site.at('/harbour-wire.html'));
    await browser.openPopup();
    await browser.closePopup();
    await browser.goto(site.at('/coastal-dispatch.html'));
    const popup = await openCompared(await browser.openPopup());
    await waitFor(async () => (await comparedWith(popup)).length === 1, 'the comparison');
    const languages = await languagesOf(popup, String(/\b(?:militants|dockers|regime|terrorists|brutal|interior minister)\b/i));
    expect(languages.length).toBeGreaterThan(30);
    expect(languages.filter((each) => each !== 'en')).toEqual([]);
    await browser.closePopup();
    await browser.command('next');
    const card = (await waitFor(() => browser.htmlOfCard(), 'the card')) as string;
    expect(card).toMatch(/^<div[^>]* lang="es"[^>]*><div[^>]*><p[^>]* lang="en"/);
    expect(card).toMatch(/<span[^>]* lang="en"[^>]*>Two guides offer/);
    expect(card).toMatch(/Más llano: <\/span><span[^>]* lang="en"/);
    expect(card).not.toContain('\uFFFC');
  });

  test('the panel speaks Spanish', async () => {
    await browser.goto(site.at('/report'));
    await browser.openPopup();
    const panel = await browser.openPanel();
    expect(await textOf(panel)).toContain(said('view_first').toUpperCase());
    expect(await fits(panel)).toBe(true);
    await browser.closePanel();
  });

  test.each(['checks', 'lexicon', 'references', 'sites', 'highlights', 'try', 'data', 'about'])(
    'the options speak Spanish: %s',
    async (section) => {
      await browser.inTab(`src/options/index.html#${section}`, async (view) => {
        const text = await view.evaluate<string>('document.body.innerText');
        expect(text).toContain(said(`options_${section}`));
        expect(text.replaceAll(/\S*example\S*/g, '')).not.toMatch(RAW_KEY);
        expect(await fits(view)).toBe(true);
      });
    },
  );

  test('the welcome page speaks Spanish', async () => {
    await browser.inTab(WELCOME, async (view) => expect(await textOf(view)).toContain(said('welcome_title')));
  });
});
