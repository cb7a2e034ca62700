import { afterEach, expect, test } from 'vitest';
import { openCompared, textsOf } from './compared.ts';
import type { TabView } from './driver.ts';
import { chooseReports } from './packs.ts';
import type { Site } from './site.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { storedBy } from './stored.ts';
import { waitFor } from './wait.ts';

const REFERENCES = 'src/options/index.html#references';

const headlineOf = (boat: number): string => `Ferry number ${boat} runs again`;

/** A report whose address would be seen if anything asked for it. */
const reportAt = (site: Site, boat: number) => ({
  text: `${headlineOf(boat)}\n\nThe ferry at Tern Bay ran again on Monday, the harbour office said.\nNobody was hurt, Ann Lee said.\n`,
  headline: headlineOf(boat),
  url: site.at(`/ferry-${boat}`),
  outlet: boat % 2 ? 'Harbour Wire' : 'Delta Courier',
  published: '2026-09-02',
});

const packOf = (reports: unknown[]): string => JSON.stringify({ framecheckReports: 1, reports });

const rows = (view: TabView): Promise<string[]> => textsOf(view, '[data-from=imported] .report:not([data-deleted]) .report-headline');

const untilRows = (view: TabView, count: number) => waitFor(async () => (await rows(view)).length === count, `${count} imported reports`);

inBrowsers(() => {
  afterEach(() => browser.closePopup());

  test('a pack is shown before anything is kept, kept as a whole, searched, read, and taken back', async () => {
    await browser.inTab(REFERENCES, async (view) => {
      const before = await storedBy(view);
      const pack = packOf([reportAt(site, 1), { text: 7, headline: 'Broken' }, reportAt(site, 2)]);
      await chooseReports(view, 'theirs.json', pack);
      const [preview = ''] = await textsOf(view, '.import-preview');
      expect(preview).toContain(headlineOf(1));
      expect(preview).toContain('theirs.json, report 2 "Broken": its text must be text');
      expect(await storedBy(view)).toBe(before);

      await view.click('[name=take-in]');
      await untilRows(view, 2);
      await view.write('[name=search]', 'delta ferry');
      await waitFor(async () => (await rows(view)).join() === headlineOf(2), 'the report that is searched for');
      await view.click('.report a');
      await waitFor(async () => (await textsOf(view, '.reading-text')).join().includes('Nobody was hurt'), 'its text');
      expect(await view.evaluate('document.querySelector(".reading-address a").href')).toBe(site.at('/ferry-2'));
      await view.click('.reading > p > a');
      await waitFor(() => view.evaluate('document.querySelector(".report-tools") !== null'), 'the list');
    });
    expect(site.asked.filter((path) => path.startsWith('/ferry'))).toEqual([]);
  });

  test('what was imported is there in the next tab; it is deleted after a question, and brought back', async () => {
    await browser.inTab(REFERENCES, async (view) => {
      await untilRows(view, 2);
      await view.evaluate('document.querySelector(".report-tools").open = true');
      await view.click('[name=delete-all]');
      expect(await textsOf(view, '.confirm p')).toEqual(['Delete 2 reports? You can undo this while this page is open.']);
      await view.click('[name=delete-sure]');
      await untilRows(view, 0);
      await view.click('[name=undo-all]');
      await untilRows(view, 2);
    });
  });

  test.each([
    ['no JSON', '{', 'is no JSON'],
    ['a newer version', '{"framecheckReports": 2, "reports": []}', 'was made by a newer version'],
    ['a prototype', '{"framecheckReports": 1, "reports": [], "__proto__": {}}', 'has an unknown key "__proto__"'],
    ['more than 8 MB', ' '.repeat(8 * 1024 * 1024 + 1), 'is larger than 8 MB'],
  ])('a file is refused in a sentence and changes nothing: %s', async (_case, text, said) => {
    await browser.inTab(REFERENCES, async (view) => {
      const before = await storedBy(view);
      await chooseReports(view, 'broken.json', text);
      expect((await textsOf(view, '.import-fault')).join()).toContain(`broken.json: ${said}`);
      expect(await storedBy(view)).toBe(before);
    });
  });

  test('the way to other reports shows its address before it is taken', async () => {
    await browser.goto(site.at('/report'));
    const popup = await openCompared(await browser.openPopup());
    await waitFor(async () => (await textsOf(popup, '.find-link')).length === 1, 'the link');
    const href = await popup.evaluate<string>('document.querySelector(".find-link").href');
    expect(href).toMatch(/^https:\/\/duckduckgo\.com\/\?q=.*Ostrava%20Dell/);
    expect((await textsOf(popup, '.find-others')).join()).toContain(href);
    const said = () => popup.evaluate<string>('document.querySelector("#find-network").textContent');
    expect(await said()).toBe('');
    await browser.setOffline(true);
    try {
      await waitFor(async () => (await said()).startsWith('There is no network now'), 'the popup to say that there is no network');
    } finally {
      await browser.setOffline(false);
    }
    await waitFor(async () => (await said()) === '', 'the popup to know that there is one again');
  });
});
