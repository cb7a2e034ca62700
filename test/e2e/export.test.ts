import { afterEach, expect, test } from 'vitest';
import { comparedWith, openCompared } from './compared.ts';
import { answerOf, inRow } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { waitFor } from './wait.ts';

const endings = [
  ['html', 'html'],
  ['markdown', 'md'],
  ['svg', 'svg'],
  ['csv', 'csv'],
  ['json', 'json'],
  ['annotations', 'annotations.json'],
];

/** How a saved page is printed: what it loads or runs, its colours, then what is in them that should not be. */
const PRINTED = `(() => {
  const all = (selector) => [...document.body.querySelectorAll(selector)];
  const { color, backgroundColor, colorScheme } = getComputedStyle(document.body);
  const breaks = (selector, side, value) => all(selector).filter((each) => getComputedStyle(each)[side] !== value);
  return {
    loaded: document.querySelectorAll('script, link, img, iframe, object, embed').length,
    colours: [color, backgroundColor, colorScheme],
    links: all('a').filter((each) => !/http|attr.href/.test(getComputedStyle(each, '::after').content) || getComputedStyle(each).color !== color).map(({ href }) => href),
    leftAlone: breaks('h1, h2, section > ul > li > p', 'breakAfter', 'avoid').map(({ innerText }) => innerText),
    cut: [...breaks('tr, blockquote, .details li', 'breakInside', 'avoid'), ...all('*').filter(({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight + 1)]
      .map(({ innerText }) => innerText),
  };
})()`;

inBrowsers(() => {
  afterEach(() => browser.closePopup());

  test('a review is saved in each of its forms, with the table of names where there is one', async () => {
    await browser.goto(site.at('/harbour-wire.html'));
    await browser.openPopup();
    await browser.closePopup();
    await browser.goto(site.at('/coastal-dispatch.html'));
    for (const [kind, ending] of endings) {
      const popup = await openCompared(await browser.openPopup());
      await waitFor(async () => (await comparedWith(popup)).length > 0, 'the comparison');
      await popup.click('button[name=save]');
      await waitFor(() => popup.evaluate('document.querySelector(".saves") !== null'), 'the choice');
      await popup.click(`button[name=save-${kind}]`);
      const said = `Saved as framecheck-militants-quit-saltmere-grain-terminal-as-port-reopens.${ending}.`;
      await waitFor(async () => (await answerOf(popup)) === said, said);
      await browser.closePopup();
    }
  });

  test('a review that is saved as a web page runs nothing, and is printed in black on white with the addresses of its links', async () => {
    await browser.goto(site.at('/exported'));
    await browser.prefer('dark');
    await browser.asPrinted(true);
    try {
      await waitFor(() => browser.page.evaluate('matchMedia("print").matches'), 'the page to be drawn as printed');
      expect(await browser.page.evaluate(PRINTED)).toEqual({
        loaded: 0,
        colours: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'light'],
        links: [],
        leftAlone: [],
        cut: [],
      });
    } finally {
      await browser.asPrinted(false);
      await browser.prefer('light');
    }
  });

  test('the button carries the number of word choices in the outlet’s own voice, as the popup counts them', async () => {
    await browser.goto(site.at('/coastal-dispatch.html'));
    const popup = await browser.openPopup();
    const counts = await popup.evaluate<string>('document.querySelector(".counts").textContent');
    const [, own = ''] = /(\d+)\s+in the outlet’s own words/.exec(counts) ?? [];
    const onButton = `(async () => {
      const { tabs, action } = globalThis.browser ?? chrome;
      const [{ id: tabId }] = await tabs.query({ active: true, currentWindow: true });
      return [await action.getBadgeText({ tabId }), await action.getTitle({ tabId })].join('; ');
    })()`;
    const wanted = `${own}; Framecheck: ${own} word choices noted in the outlet’s own words`;
    let seen = '';
    await waitFor(async () => {
      seen = await popup.evaluate<string>(onButton);
      return seen.startsWith(`${own};`);
    }, `${own} on the button, where popup says ${counts}`);
    expect(seen).toBe(wanted);
  });

  test('a passage is copied with its sentence and its address', async () => {
    await browser.goto(site.at('/report'));
    const popup = await browser.openPopup();
    await popup.click(await inRow(popup, 'regime', 'button[name=copy]'));
    await waitFor(async () => (await answerOf(popup)) !== '', 'an answer');
    expect(await answerOf(popup)).toBe('Copied with its sentence and its address.');
  });
});
