import { afterAll, beforeAll, describe } from 'vitest';
import { browsers } from './browsers.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { type Site, serve } from './site.ts';

/** The browser that the tests drive at the moment. */
export let browser: Driver;
/** What it visits. */
export let site: Site;

type Launch = (options?: LaunchOptions) => Promise<Driver>;

type Tests = (name: Driver['name'], launch: Launch) => void;

/** Runs tests in both browsers, each file in its own: `browser` and `site` are in place. */
export function inOwnBrowsers(options: LaunchOptions | (() => Promise<LaunchOptions>), tests: Tests): void {
  describe.each(browsers)('%s', (name, launch) => {
    let own: Driver | undefined;
    beforeAll(async () => {
      site = await serve();
      own = await launch(typeof options === 'function' ? await options() : options);
      browser = own;
    });
    afterAll(async () => {
      site.close();
      await own?.close();
    });
    tests(name, launch);
  });
}

/** The same without options. `tests` is told which browser it is, and how another one is launched. */
export const inBrowsers = (tests: Tests): void => inOwnBrowsers({}, tests);
