import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { View } from './driver.ts';
import { answerOf, inRow, paintedOn, stateOf, switchHighlights, textOf, wordsNoted } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { waitFor } from './wait.ts';

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
const pictures = mkdtempSync(path.join(tmpdir(), 'framecheck-pictures-'));
afterAll(() => rmSync(pictures, { recursive: true, force: true }));

/** All of the page, also where it has put something else in the place of `document.documentElement`. */
const HTML = 'new XMLSerializer().serializeToString(document)';

async function pictureOf(view: View): Promise<Buffer> {
  const file = path.join(pictures, 'page.png');
  await view.screenshot(file);
  return readFileSync(file);
}

inBrowsers(() => {
  afterEach(() => browser.closePopup());

  const check = async (page: string): Promise<View> => {
    await browser.goto(site.at(page));
    return browser.openPopup();
  };

  test('a click on the toolbar button reads the page and shows notes', async () => {
    const popup = await check('/report');
    expect(await stateOf(popup)).toBe('done');
    expect(await textOf(popup)).toContain('Hundreds Leave River Town After Market Is Shelled');
    expect(await wordsNoted(popup)).toEqual(expect.arrayContaining(['regime', 'militants', 'rebels']));
    // The shell's styles, which the policy allows, and all others.
    expect(await popup.evaluate('[...document.styleSheets].map(({ href }) => href === null)')).toEqual([true, false]);
    expect(await popup.evaluate('getComputedStyle(document.querySelector("main")).paddingLeft')).toBe('16px');
  });

  test.each([['/dark'], ['/no-styles'], ['/trusted-types'], ['/clobbered']])('%s is read like its plain twin', async (page) => {
    const plain = await textOf(await check('/report'));
    await browser.closePopup();
    expect(await textOf(await check(page))).toBe(plain);
  });

  describe('a passage', () => {
    const top = (words: string) =>
      browser.page.evaluate<number>(
        `[...document.querySelectorAll('p')].find((p) => p.textContent.includes(${JSON.stringify(words)})).getBoundingClientRect().top / innerHeight`,
      );

    test('is scrolled to', async () => {
      const popup = await check('/report');
      expect(await top('the rebels held')).toBeGreaterThan(1);
      await popup.click(await inRow(popup, 'rebels', 'button[name=show]'));
      await waitFor(async () => Math.abs((await top('the rebels held')) - 0.5) < 0.2, 'the passage to stand in the middle of the window');
      expect(await answerOf(popup)).toContain(english.report_shown.message);
    });

    test('that the page no longer holds is not looked for elsewhere', async () => {
      const popup = await check('/report');
      const button = await inRow(popup, 'rebels', 'button[name=show]');
      await browser.page.evaluate(`[...document.querySelectorAll('p')].find((p) => p.textContent.includes('the rebels held')).remove()`);
      await popup.click(button);
      await waitFor(async () => (await answerOf(popup)).includes(english.report_not_found.message), 'the answer');
      expect(await browser.page.evaluate('scrollY')).toBe(0);
    });
  });

  test.each([['/report'], ['/dark'], ['/no-styles'], ['/clobbered']])(
    'highlights on %s are painted, and taken off without a trace',
    async (page) => {
      const popup = await check(page);
      const html = await browser.page.evaluate(HTML);
      const plain = await pictureOf(browser.page);
      expect(await switchHighlights(popup, true)).toBeGreaterThanOrEqual(3);
      const marked = await pictureOf(browser.page);
      expect(marked.equals(plain)).toBe(false);
      expect(await browser.page.evaluate(HTML)).toBe(html);

      await switchHighlights(popup, false);
      expect((await pictureOf(browser.page)).equals(plain)).toBe(true);
      expect(await browser.page.evaluate('CSS.highlights.size')).toBe(0);
    },
  );

  test('highlights stay when the popup is closed, and the next popup knows of them', async () => {
    const painted = await switchHighlights(await check('/report'), true);
    await browser.closePopup();
    const again = await browser.openPopup();
    await waitFor(() => again.evaluate('document.querySelector("input[name=highlight]").checked'), 'the box to be ticked');
    expect(await paintedOn(again)).toBe(painted);
  });

  test('what a script of an older version left on the page is taken off it, and can be highlighted anew', async () => {
    const popup = await check('/report');
    const painted = await switchHighlights(popup, true);
    // It knew no text of the report that its marks were of.
    await popup.evaluate(`(async () => {
      const { tabs, scripting } = globalThis.browser ?? chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      const func = () => {
        const newer = globalThis.framecheckAnswer;
        const leave = () => {
          const { text, ...left } = newer.leave();
          return left;
        };
        const older = Object.assign((...asked) => newer(...asked), { leave });
        Object.defineProperty(globalThis, 'framecheckAnswer', { value: older, configurable: true });
      };
      await scripting.executeScript({ target: { tabId: tab.id }, func });
    })()`);
    await browser.closePopup();
    const again = await browser.openPopup();
    expect(await paintedOn(again)).toBe(0);
    expect(await browser.page.evaluate('CSS.highlights.size')).toBe(0);
    expect(await switchHighlights(again, true)).toBe(painted);
  });

  test("a page's own highlights are left alone", async () => {
    const popup = await check('/report');
    await browser.page.evaluate(`(() => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('h1'));
      CSS.highlights.set('find', new Highlight(range));
    })()`);
    await switchHighlights(popup, true);
    await switchHighlights(popup, false);
    expect(await browser.page.evaluate('[...CSS.highlights.keys()]')).toEqual(['find']);
  });
});
