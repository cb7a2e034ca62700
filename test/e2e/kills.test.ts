import { expect, test } from 'vitest';
import { killBackgrounds, killBrowsers } from './kills.ts';
import { killOptions } from './kills-in-options.ts';
import { browser, inBrowsers } from './stage.ts';

/** A few at random points; `npm run kills` has a hundred. */
const KILLS = 4;

inBrowsers((_name, launch) => {
  test('a background that is killed while it keeps reports loses none that it acknowledged, and leaves none half there', async () => {
    const toll = await killBackgrounds(browser, KILLS);
    expect(toll).toMatchObject({ lost: 0, torn: 0 });
    expect(toll.acknowledged).toBeGreaterThan(0);
  }, 120_000);

  test('the same when the browser is killed', async () => {
    const toll = await killBrowsers(launch, 2);
    expect(toll).toMatchObject({ lost: 0, torn: 0 });
    expect(toll.acknowledged).toBeGreaterThan(0);
  }, 120_000);

  test('the same when it is killed while settings, entries and reports are changed in the options', async () => {
    expect(await killOptions(launch, 1)).toMatchObject({ lost: 0, torn: 0 });
  }, 120_000);
});
