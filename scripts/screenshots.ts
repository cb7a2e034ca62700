import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../test/e2e/chromium.ts';
import { openCompared } from '../test/e2e/compared.ts';
import type { Driver, Scheme } from '../test/e2e/driver.ts';
import { switchHighlights } from '../test/e2e/popup.ts';
import { waitFor } from '../test/e2e/wait.ts';
import { ensureChromium } from './browsers.mjs';
import { buildQuietly } from './build-quietly.ts';
import { FIRST, SECOND, serveDemo } from './demo-server.ts';

/** Scrolls to the report's own text, where the passages are. */
const TO_TEXT = `[...document.querySelectorAll('article p')].find((p) => p.textContent.length > 150).scrollIntoView({ behavior: 'instant' })`;

/** Whether the page has come to rest, and its new part is painted. */
const IS_AT_REST = `new Promise((resolve) => {
  const from = scrollY;
  setTimeout(() => requestAnimationFrame(() => resolve(scrollY === from)), 300);
})`;

async function takeIn(browser: Driver, scheme: Scheme, { at }: { at(page: string): string }, folder: string): Promise<void> {
  const file = (name: string) => path.join(folder, `${name}-${scheme}.png`);
  await browser.prefer(scheme);
  await browser.goto(at(FIRST));
  const popup = await browser.openPopup();
  await switchHighlights(popup, true);
  await popup.screenshot(file('popup'));
  await browser.closePopup();
  await browser.page.evaluate(TO_TEXT);
  await browser.page.screenshot(file('page'));
  await browser.command('next');
  await waitFor(() => browser.textOfCard(), 'the card');
  await waitFor(() => browser.page.evaluate(IS_AT_REST), 'the page to come to rest');
  await browser.page.screenshot(file('card'));
  await browser.openPopup();
  const panel = await browser.openPanel();
  await panel.screenshot(file('panel'));
  await browser.closePanel();
  await browser.goto(at(SECOND));
  const second = await browser.openPopup();
  await second.screenshot(file('second'));
  await openCompared(second);
  await second.screenshot(file('compared'));
  await browser.closePopup();
  await browser.inTab('src/options/index.html#lexicon', (options) => options.screenshot(file('options')));
}

/** Takes pictures of the popup, a highlighted page with its card, the panel, the comparison with a second report and the options, light and dark. */
export async function takeScreenshots(folder: string): Promise<void> {
  ensureChromium();
  buildQuietly('chrome');
  mkdirSync(folder, { recursive: true });
  const demo = await serveDemo();
  const browser = await launchChromium('dist/chrome');
  try {
    for (const scheme of ['light', 'dark'] as const) await takeIn(browser, scheme, demo, folder);
    console.log(`Written: ${folder}`);
  } finally {
    await browser.close();
    demo.close();
  }
}
