import { ensureChromium } from '../../scripts/browsers.mjs';
import { buildQuietly } from '../../scripts/build-quietly';
import { launchChromium } from '../e2e/chromium';
import { serve } from '../e2e/site';

export interface Scrolling {
  /** Rows of notes in the panel. */
  rows: number;
  /** The longest task while all of them were scrolled through, in milliseconds; 0 where none was longer than 50. */
  longest: number;
}

const SCROLL = `(async () => {
  const tasks = [];
  const main = document.querySelector('main');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  for (let top = 0; top < main.scrollHeight; top += 700) {
    main.scrollTop = top;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { rows: document.querySelectorAll('li[data-passage]').length, longest: Math.max(0, ...tasks) };
})()`;

/** Scrolls through a panel with some five hundred notes in a real Chromium. */
export async function measureScrolling(): Promise<Scrolling> {
  ensureChromium();
  buildQuietly('chrome');
  const [browser, site] = await Promise.all([launchChromium('dist/chrome'), serve()]);
  try {
    await browser.goto(site.at('/marked'));
    await browser.openPopup();
    return await (await browser.openPanel()).evaluate<Scrolling>(SCROLL);
  } finally {
    await browser.close();
    site.close();
  }
}
