import { expect, test } from 'vitest';
import type { TabView } from './driver.ts';
import { browser, inBrowsers } from './stage.ts';
import { waitFor } from './wait.ts';

const CHECKS = 'src/options/index.html#checks';
/** Each of two pages makes so many at the same time. */
const CHANGES = 200;

/** An expression: switches a check on and off so many times without waiting for any of it. */
const switching = (check: string): string => `(async () => {
  const box = document.querySelector('li[data-check=${check}] input');
  for (let at = 0; at < ${CHANGES}; at++) {
    box.click();
    await 0;
  }
  return true;
})()`;

/** How many changes the library knows of, and which checks are off, read past everything of ours. */
const kept = (view: TabView) =>
  view.evaluate<{ revision: number; off: string[] }>(`new Promise((resolve) => {
    const opening = indexedDB.open('framecheck');
    opening.onsuccess = () => {
      const asking = opening.result.transaction('settings').objectStore('settings').get('settings');
      asking.onsuccess = () => resolve({ revision: asking.result?.revision ?? 0, off: asking.result?.value.checksOff ?? [] });
      opening.result.close();
    };
  })`);

inBrowsers(() => {
  test('two pages that change the settings at once lose no change', async () => {
    await browser.inTab(CHECKS, async (one) => {
      await one.click('li[data-check=loaded-cues] input');
      await waitFor(async () => (await kept(one)).revision === 1, 'the first change');
      await one.evaluate(`void ((window.start = new BroadcastChannel('start')).onmessage = () => ${switching('contested-labels')})`);
      await browser.inTab(CHECKS, async (other) => {
        await other.evaluate(`new BroadcastChannel('start').postMessage(0), ${switching('source-balance')}`);
        await waitFor(async () => (await kept(other)).revision >= 2 * CHANGES + 1, 'all changes', 60_000);
        expect(await kept(other)).toEqual({ revision: 2 * CHANGES + 1, off: ['loaded-cues'] });
      });
    });
  }, 120_000);
});
