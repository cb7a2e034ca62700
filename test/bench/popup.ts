import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { ensureChromium } from '../../scripts/browsers.mjs';
import { buildQuietly } from '../../scripts/build-quietly';
import { type ChromiumDriver, launchChromium } from '../e2e/chromium';
import { type Site, serve } from '../e2e/site';

const ROUNDS = 30;
const EMPTY = 'out/bench/empty';

/** Milliseconds from the click: until something was painted, and until all was there. */
export interface Opening {
  paint: number;
  ready: number;
}

/** The nine openings in ten that were quickest, by the slowest of them. */
const p90 = (figures: number[]): number => [...figures].sort((a, b) => a - b)[Math.ceil(0.9 * figures.length) - 1] ?? 0;

const TIMES = `(async () => {
  const paint = () => performance.getEntriesByName('first-contentful-paint')[0];
  while (!document.documentElement.dataset.ready || !paint()) await new Promise((resolve) => setTimeout(resolve, 5));
  return { origin: performance.timeOrigin, paint: paint().startTime, ready: Number(document.documentElement.dataset.ready) };
})()`;

async function openOnce(browser: ChromiumDriver): Promise<Opening> {
  const popup = await browser.openPopup();
  const { origin, paint, ready } = await popup.evaluate<{ origin: number; paint: number; ready: number }>(TIMES);
  const before = origin - browser.clickedAt;
  await browser.closePopup();
  return { paint: before + paint, ready: before + ready };
}

async function openOften(browser: ChromiumDriver, site: Site, prepare: () => Promise<void> = async () => {}): Promise<Opening> {
  const openings: Opening[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    await browser.goto(site.at('/news'));
    await prepare();
    openings.push(await openOnce(browser));
  }
  const [, ...counted] = openings;
  return { paint: p90(counted.map(({ paint }) => paint)), ready: p90(counted.map(({ ready }) => ready)) };
}

/** Builds an extension with the least popup that Preact can make. */
async function buildEmpty(): Promise<void> {
  const page = { lib: { entry: 'test/bench/empty/popup-page.tsx', formats: ['es' as const], fileName: 'popup' }, copyPublicDir: false };
  await build({ configFile: false, logLevel: 'error', build: { ...page, outDir: `${EMPTY}/src/popup`, emptyOutDir: true } });
  cpSync('test/bench/empty/manifest.json', `${EMPTY}/manifest.json`);
  mkdirSync(`${EMPTY}/src/popup`, { recursive: true });
  writeFileSync(`${EMPTY}/src/popup/index.html`, '<!doctype html><meta charset="utf-8"><script type="module" src="popup.js"></script>');
}

/** How long the popup takes after a click in a real Chromium (90th percentiles), with the background running and stopped, beside an empty one. */
export async function measurePopup(): Promise<{ rounds: number; warm: Opening; cold: Opening; empty: Opening }> {
  ensureChromium();
  buildQuietly('chrome');
  await buildEmpty();
  const site = await serve();
  const [browser, bare] = [await launchChromium('dist/chrome'), await launchChromium(EMPTY, { bare: true })];
  try {
    const empty = await openOften(bare, site);
    const warm = await openOften(browser, site);
    const cold = await openOften(browser, site, () => browser.killBackground());
    return { rounds: ROUNDS, warm, cold, empty };
  } finally {
    await Promise.all([browser.close(), bare.close()]);
    site.close();
  }
}
