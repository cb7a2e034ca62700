import { expect, test } from 'vitest';
import { switchHighlights } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { stormFor } from './storm.ts';
import { waitFor } from './wait.ts';

/** An expression: every marked place of the page by the number of its paragraph, where it begins there, and its words; what the page threw away is left out. */
const MARKED = `(() => {
  const paragraphs = [...document.querySelectorAll('article p')];
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).filter((range) => range.startContainer.isConnected && String(range));
  return ranges
    .map((range) => [paragraphs.indexOf(range.startContainer.parentElement), range.startOffset, range.toString()].join(' '))
    .toSorted();
})()`;

inBrowsers(() => {
  test('after a storm of changes the same words are marked in the same places, and no others', async () => {
    const marked = () => browser.page.evaluate<string[]>(MARKED);
    await browser.goto(site.at('/news'));
    await switchHighlights(await browser.openPopup(), true);
    await browser.closePopup();
    const before = await marked();
    expect(before.length).toBeGreaterThan(2);
    await browser.page.evaluate(stormFor(3));
    await waitFor(async () => (await marked()).length >= before.length, 'every passage to be marked again', 30_000);
    expect(await marked()).toEqual(before);
  });
});
