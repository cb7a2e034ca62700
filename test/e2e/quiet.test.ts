import { readdirSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { LaunchOptions } from './driver.ts';
import { inRow, switchHighlights } from './popup.ts';
import { type LoggingProxy, startProxy } from './proxy.ts';
import { browser, inOwnBrowsers, site } from './stage.ts';
import { waitFor } from './wait.ts';

/** All that a page can see of its own world: its globals, its nodes, its styles, what was loaded into it. */
const WORLD = `(() => ({
  globals: Object.getOwnPropertyNames(globalThis).filter((name) => /frame.?check|extension/i.test(name)),
  messaging: typeof globalThis.browser + typeof globalThis.chrome?.runtime?.sendMessage,
  html: document.documentElement.outerHTML,
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  resources: performance.getEntriesByType('resource').map(({ name }) => name),
  highlights: CSS.highlights.size,
}))()`;

/** Asks the background something and waits for its answer: only a worker that has started once stays stopped, and starts again, as it should. */
const PING = `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'references', ask: {} }).then(() => true)`;

/** Whether a page can fetch any file of the extension. */
const probe = (addresses: string[]) =>
  `Promise.all(${JSON.stringify(addresses)}.map((address) => fetch(address).then(() => address, () => undefined))).then((all) => all.filter(Boolean))`;

/** Chromium asks its maker for updates and accounts whatever it is told; no code of ours names these hosts, and our policy forbids them. */
const BROWSERS_OWN = /^https?:\/\/(?:update\.googleapis|accounts\.google)\.com[:/]/;

/** A page that speaks to everyone who may listen, in the words of the extension's own messages. */
const FORGE = `(async () => {
  const messages = ['wake', 'askedFor', 'review', 'show', 'highlight', 'clear', 'extract'].flatMap((type) => [{ type, ask: { tabId: 1, marks: [] } }, { type, ask: {} }]);
  for (const message of messages) {
    window.postMessage(message, '*');
    document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
    const channel = new BroadcastChannel('framecheck-settings');
    channel.postMessage({ version: 1, checksOff: ['contested-labels'], entriesOff: [], ownEntries: [] });
    channel.close();
    for (const api of [globalThis.chrome, globalThis.browser]) await api?.runtime?.sendMessage?.(message).catch(() => undefined);
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
})()`;

let proxy: LoggingProxy;
const proxies: LoggingProxy[] = [];
/** A browser that loses its way to the network takes its time to close. */
afterAll(() => {
  for (const each of proxies) each.close();
});

async function throughProxy(): Promise<LaunchOptions> {
  proxy = await startProxy();
  proxies.push(proxy);
  return { proxy: proxy.port };
}

inOwnBrowsers(throughProxy, (name) => {
  test('a page where the reader did nothing sees nothing, and wakes nothing', async () => {
    await browser.inTab('src/options/index.html', (view) => view.evaluate(PING));
    await browser.killBackground();
    await browser.goto(site.at('/report'));
    const world = await browser.page.evaluate<{ html: string; resources: string[] }>(WORLD);
    expect(world).toMatchObject({ globals: [], sheets: 0, highlights: 0 });
    expect(world.html).not.toMatch(/framecheck|-extension:/i);
    expect(world.resources.filter((address) => !address.startsWith(site.at('/')))).toEqual([]);

    const folder = name === 'Chromium' ? 'dist/chrome' : 'dist/firefox';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
    expect(files.length).toBeGreaterThan(10);
    expect(await browser.page.evaluate(probe(files.map((file) => browser.url(file))))).toEqual([]);

    await browser.page.evaluate(FORGE);
    expect(await browser.isBackgroundRunning()).toBe(false);
  });

  test('forged messages change nothing, even with our script in the page', async () => {
    await browser.goto(site.at('/report'));
    const before = await browser.openPopup().then((popup) => popup.evaluate('document.querySelector("main").innerText'));
    const world = await browser.page.evaluate(WORLD);
    await browser.page.evaluate(FORGE);
    expect(await browser.page.evaluate(WORLD)).toEqual(world);
    await browser.closePopup();
    const after = await browser.openPopup().then((popup) => popup.evaluate('document.querySelector("main").innerText'));
    expect(after).toBe(before);
    await browser.closePopup();
  });

  test('nothing is asked of the network in a whole session', async () => {
    await browser.goto(site.at('/report'));
    const popup = await browser.openPopup();
    await switchHighlights(popup, true);
    await popup.click(await inRow(popup, 'rebels', 'button[name=show]'));
    await waitFor(async () => (await browser.page.evaluate<number>('scrollY')) > 0, 'the page to scroll');
    await switchHighlights(popup, false);
    await browser.closePopup();
    await browser.inTab('src/options/index.html#lexicon', (view) =>
      waitFor(() => view.evaluate('document.querySelector("li[data-entry]") !== null'), 'the lexicon'),
    );
    const allowed = [site.at('/report'), site.at('/favicon.ico')];
    expect(proxy.asked).toContain(site.at('/report'));
    expect(proxy.asked.filter((address) => !allowed.includes(address) && !BROWSERS_OWN.test(address))).toEqual([]);
  });
});
