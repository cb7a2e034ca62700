import { expect, test } from 'vitest';
import { editing, IS_ANEW, PLACES } from './edited.ts';
import { switchHighlights } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { waitFor } from './wait.ts';

/** Where a mark stands that belongs to another paragraph: on the page as it was no place had two. */
const twice = (places: string[]): string[] => places.filter((place, at) => places.indexOf(place) !== at);

inBrowsers(() => {
  test.each([2, 3])('what a page edits is marked anew in its own place or not at all (%i)', async (seed) => {
    const places = () => browser.page.evaluate<string[]>(PLACES);
    await browser.goto(site.at('/marked'));
    await switchHighlights(await browser.openPopup(), true);
    await browser.closePopup();
    const before = await places();
    expect(twice(before)).toEqual([]);
    expect(before.length).toBeGreaterThan(300);
    await browser.page.evaluate(editing(seed));
    await waitFor(async () => (await browser.page.evaluate<boolean>(IS_ANEW)) || undefined, 'the page to be marked anew', 40_000);
    const now = await places();
    expect(twice(now)).toEqual([]);
    expect(now.filter((place) => !before.includes(place))).toEqual([]);
    expect(now.length).toBeGreaterThan(before.length / 3);
  });
});
