import { mkdirSync } from 'node:fs';
import { launchChromium } from '../test/e2e/chromium.ts';
import { openCompared } from '../test/e2e/compared.ts';
import type { Driver } from '../test/e2e/driver.ts';
import { launchFirefox } from '../test/e2e/firefox.ts';
import { stateOf, switchHighlights } from '../test/e2e/popup.ts';
import { ensureChromium, ensureFirefox, findChromium, findFirefox } from './browsers.mjs';
import { buildQuietly } from './build-quietly.ts';
import { FIRST, SECOND, serveDemo } from './demo-server.ts';
import { printed } from './printed.ts';

const USAGE = 'npm start -- [URL] [--firefox] [--headless]';

interface Wish {
  url?: string;
  firefox: boolean;
  headless: boolean;
}

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @throws with one sentence where an argument is none of ours */
function readWish(args: string[]): Wish {
  const [url, ...more] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--firefox' && arg !== '--headless');
  if (unknown || more.length) throw new Error(`What is "${unknown ?? more[0]}"? ${USAGE}`);
  if (url && !URL.canParse(url)) throw new Error(`"${url}" is no address: ${USAGE}`);
  const firefox = args.includes('--firefox') || (!findChromium() && findFirefox() !== undefined);
  return { url, firefox, headless: args.includes('--headless') || !hasDisplay() };
}

function launch({ firefox, headless }: Wish): Promise<Driver> {
  const target = firefox ? 'firefox' : 'chrome';
  if (firefox) ensureFirefox();
  else ensureChromium();
  buildQuietly(target);
  const options = { headed: !headless };
  return firefox ? launchFirefox('dist/firefox', options) : launchChromium('dist/chrome', options);
}

/** Clicks the toolbar button, prints the notes, and takes pictures of the page and the popup. */
async function showHeadless(browser: Driver): Promise<void> {
  const popup = await browser.openPopup();
  console.log(await printed(popup));
  if ((await stateOf(popup)) === 'done') await switchHighlights(popup, true);
  mkdirSync('out', { recursive: true });
  await popup.screenshot('out/popup.png');
  await browser.closePopup();
  await browser.page.screenshot('out/page.png', true);
  console.log('\nWritten: out/page.png, out/popup.png');
}

/** Checks the second report of the event, prints the notes with the comparison, and takes a picture of that. */
async function showComparison(browser: Driver): Promise<void> {
  const popup = await browser.openPopup();
  await openCompared(popup);
  console.log(`\n${await printed(popup)}`);
  await popup.screenshot('out/compared.png');
  await browser.closePopup();
  console.log('\nWritten: out/compared.png');
}

/** Opens a browser with the extension and a page to check. Returns the exit code. */
export async function start(args: string[]): Promise<number> {
  // Leaving this way, the drivers end their browsers.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
  const demo = await serveDemo();
  let browser: Driver | undefined;
  try {
    const wish = readWish(args);
    browser = await launch(wish);
    await browser.goto(wish.url ?? demo.at(FIRST));
    if (wish.headless) {
      await showHeadless(browser);
      if (!wish.url) {
        await browser.goto(demo.at(SECOND));
        await showComparison(browser);
      }
    } else {
      console.log(
        `${browser.name} is open. Click the Framecheck button beside the address (or Alt+Shift+K). Close the window or press Ctrl+C to end.`,
      );
      await browser.exited;
    }
    return 0;
  } catch (fault) {
    console.error((fault as Error).message);
    return 1;
  } finally {
    await browser?.close().catch(() => undefined);
    demo.close();
  }
}
