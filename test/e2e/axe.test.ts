import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import type { Driver, View } from './driver.ts';
import { type Site, serve } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Judged {
  violations: string[];
  passes: number;
}

/** What axe finds wrong in a page: the rule and the elements that break it. */
const judge = (view: View): Promise<Judged> =>
  view.evaluate<Judged>(`(() => { ${axe}; return (globalThis.axe ?? window.axe).run(document).then(({ violations, passes }) => ({
    violations: violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary)),
    passes: passes.length,
  })); })()`);

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

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    beforeAll(() => browser.prefer(scheme));

    test.each([
      ['with notes', '/report'],
      ['with nothing to check', '/home'],
    ])('the popup %s', async (_what, page) => {
      await browser.goto(site.at(page));
      const popup = await browser.openPopup();
      expect(await popup.evaluate(`matchMedia('(prefers-color-scheme: ${scheme})').matches`)).toBe(true);
      const { violations, passes } = await judge(popup);
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(10);
      await browser.closePopup();
    });

    test.each([['checks'], ['lexicon'], ['try'], ['about']])('the options: %s', async (section) => {
      const { violations, passes } = await browser.inTab(`src/options/index.html#${section}`, judge);
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(10);
    });
  });
});
