import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import type { Driver } from './driver.ts';
import { editing, PLACES } from './edited.ts';
import { switchHighlights } from './popup.ts';
import { type Site, serve } from './site.ts';
import { waitFor } from './wait.ts';

/** Where a mark stands that belongs to another paragraph: on the page as it was no place had two. */
const twice = (places: string[]): string[] => places.filter((place, at) => places.indexOf(place) !== at);

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

  test('whatever a page does to its words, they are marked anew in their own places or not at all', async () => {
    const places = () => browser.page.evaluate<string[]>(PLACES);
    await browser.goto(site.at('/marked'));
    await switchHighlights(await browser.openPopup(), true);
    await browser.closePopup();
    const before = await places();
    expect(twice(before)).toEqual([]);
    expect(before.length).toBeGreaterThan(300);
    for (const seed of [2, 3]) {
      const anew = await browser.page.evaluate<string>(editing(seed));
      const now = await waitFor(
        async () => {
          const found = await places();
          return found.some((place) => place.startsWith(`${anew} `)) ? found : undefined;
        },
        'the page to be marked anew',
        30_000,
      );
      expect(twice(now)).toEqual([]);
      expect(now.filter((place) => !before.includes(place))).toEqual([]);
      expect(now.length).toBeGreaterThan(100);
    }
  });
});
