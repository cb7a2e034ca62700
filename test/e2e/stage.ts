import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { browsers } from './browsers.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { keepRunning, takeRunning } from './running.ts';
import { type Site, serve } from './site.ts';
import { waitFor } from './wait.ts';

/** The browser that the tests drive at the moment. */
export let browser: Driver;
/** What it visits. */
export let site: Site;

type Launch = (options?: LaunchOptions) => Promise<Driver>;

/** All is emptied and nothing deleted: a connection that is still open would hold a deletion up. */
const EMPTY = `(async () => {
  const { storage } = globalThis.browser ?? chrome;
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('framecheck');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const stores = [...opening.result.objectStoreNames];
      const transaction = opening.result.transaction(stores, 'readwrite');
      for (const name of stores) transaction.objectStore(name).clear();
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
      opening.result.close();
    };
  });
  await Promise.all([storage.local.clear(), storage.session.clear()]);
  return true;
})()`;

const WAKE = `Promise.race([
  (globalThis.browser ?? chrome).runtime.sendMessage({ type: 'wake', ask: {} }).then(() => true, () => false),
  new Promise((resolve) => setTimeout(resolve, 1500, false)),
])`;

/** Leaves nothing behind of what earlier tests did: the extension holds no more than when it was just installed, and the tab is blank. */
async function makeAnew(running: Driver): Promise<Driver> {
  await running.closePopup();
  await running.closePanel();
  await running.prefer('light');
  await running.inTab('src/options/index.html#about', async (view) => {
    // What the background remembers goes with it, and what it holds open.
    await running.killBackground();
    await view.evaluate(EMPTY);
    // It is running when a browser has just been started; what is asked while it ends is never answered.
    await waitFor(() => view.evaluate(WAKE), 'the background');
  });
  await running.goto('about:blank');
  return running;
}

/** A browser that earlier tests have left in order, or one that is started. */
async function take(name: Driver['name'], launch: Launch): Promise<Driver> {
  const running = takeRunning(name);
  if (!running) return launch();
  return makeAnew(running).catch(async () => {
    await running.close();
    return launch();
  });
}

type Tests = (name: Driver['name'], launch: Launch) => void;

/** Has `browser` and `site` in place for tests, and leaves the browser as `leave` will have it. */
function stage(start: () => Promise<Driver>, leave: (browser: Driver, failed: boolean) => Promise<void>): void {
  let own: Driver | undefined;
  let failed = false;
  beforeAll(async () => {
    site = await serve();
    own = await start();
    browser = own;
  });
  afterEach(({ task }) => {
    failed ||= task.result?.state === 'fail';
  });
  afterAll(async () => {
    site.close();
    if (own) await leave(own, failed);
  });
}

/**
 * Runs tests in both browsers, each with `browser` and `site` in place. The browser is that of the tests before, made anew, since starting one
 * takes seconds; where a test failed, the next ones get another.
 * @param tests is told which browser it is, and how another one is launched
 */
export function inBrowsers(tests: Tests): void {
  describe.each(browsers)('%s', (name, launch) => {
    stage(
      () => take(name, launch),
      async (used, failed) => (failed ? used.close() : keepRunning(name, used)),
    );
    tests(name, launch);
  });
}

/** The same in browsers of the tests' own, launched with options. */
export function inOwnBrowsers(options: LaunchOptions | (() => Promise<LaunchOptions>), tests: Tests): void {
  describe.each(browsers)('%s', (name, launch) => {
    stage(
      async () => launch(typeof options === 'function' ? await options() : options),
      (used) => used.close(),
    );
    tests(name, launch);
  });
}
