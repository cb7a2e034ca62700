import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import {
  ADD_TO_LEXICON,
  type Driver,
  type LaunchOptions,
  type Look,
  type MenuEntry,
  SETTLED,
  selecting,
  type TabView,
  type View,
  WELCOME,
} from './driver.ts';
import { TargetSession } from './target-session.ts';
import { waitFor } from './wait.ts';

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--window-size=1100,800',
  // Headless, the screen would be 800 x 600, which cuts popups off.
  '--screen-info={1600x1200}',
];

/** Chromium refuses to sandbox itself for root. */
const isRoot = process.getuid?.() === 0;

/** Puts the button on the toolbar, also in private windows: an unpacked extension's id is a hash of its folder. */
function pin(profile: string, extension: string): void {
  const digest = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  const extensions = { pinned_extensions: [id], settings: { [id]: { incognito: true } } };
  for (const file of ['Preferences', 'Secure Preferences'])
    writeFileSync(path.join(profile, 'Default', file), JSON.stringify({ extensions }));
}

/** What only Chromium can be told. */
export interface ChromiumOptions extends LaunchOptions {
  /** Runs in every page before anything of its own. */
  script?: string;
}

function startBrowser(profile: string, extension: string, { headed = false, proxy, language }: LaunchOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium() as string,
    headless: !headed,
    viewport: null,
    // Tests may run where no sandbox can; a reader's pages get one.
    chromiumSandbox: headed && !isRoot,
    // "<-loopback>": pages of this machine go through the proxy too.
    ...(proxy && { proxy: { server: `http://127.0.0.1:${proxy}`, bypass: '<-loopback>' } }),
    // Chromium asks the system for its language.
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    args: [
      ...ARGS,
      ...(language ? [`--lang=${language}`] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
}

/** Branded Chrome from version 137 on ignores --load-extension; there the DevTools protocol loads it. */
async function idOf(root: CDPSession, extension: string): Promise<string> {
  const { extensions } = await root.send('Extensions.getExtensions');
  return extensions.find((each) => each.path === extension)?.id ?? (await root.send('Extensions.loadUnpacked', { path: extension })).id;
}

/** How the DevTools protocol names what a reader prefers. */
const mediaOf = (look: Look) =>
  Object.entries({
    'prefers-color-scheme': look === 'dark' ? 'dark' : 'light',
    'forced-colors': look === 'forced' ? 'active' : 'none',
    'prefers-reduced-motion': look === 'forced' ? 'reduce' : 'no-preference',
  }).map(([name, value]) => ({ name, value }));

const emulate = (page: Page, look: Look): Promise<void> =>
  page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
    reducedMotion: look === 'forced' ? 'reduce' : 'no-preference',
  });

const viewOf = (page: Page): TabView => ({
  evaluate: <T>(expression: string) => page.evaluate<T>(expression),
  click: (selector) => page.click(selector),
  write: (selector, text) => page.fill(selector, text),
  choose: (selector, file) => page.setInputFiles(selector, file),
  press: async (key, times = 1) => {
    for (let at = 0; at < times; at++) await page.keyboard.press(key);
  },
  // It holds for all pages of the extension.
  zoom: (factor) => page.evaluate<void>(`chrome.tabs.setZoom(${factor})`),
  screenshot: async (file, whole = false) => void (await page.screenshot({ path: file, fullPage: whole, caret: 'initial' })),
});

/** Chromium, driven through its DevTools protocol. */
export class ChromiumDriver implements Driver {
  readonly name = 'Chromium';
  readonly page: View;
  readonly exited: Promise<void>;
  /** When the toolbar button was last clicked, in milliseconds of the epoch. */
  clickedAt = 0;
  private look: Look = 'light';
  private popup: TargetSession | undefined;
  private panel: TargetSession | undefined;
  /** The page of the extension that is open in another tab. */
  private other: Page | undefined;
  /** The tab of the private window, while there is one. */
  private privateTab: string | undefined;

  constructor(
    private readonly context: BrowserContext,
    private readonly root: CDPSession,
    private readonly id: string,
    private readonly tab: Page,
  ) {
    this.page = viewOf(tab);
    this.exited = new Promise((resolve) => context.once('close', () => resolve()));
  }

  url = (file: string): string => `chrome-extension://${this.id}/${file}`;
  private targets = async () => (await this.root.send('Target.getTargets', { filter: [{}] })).targetInfos;
  private shown = async (folder: string) =>
    (await this.targets()).filter(({ type, url }) => type === 'page' && url.startsWith(this.url(folder)));
  private popups = () => this.shown('src/popup/');
  private panels = () => this.shown('src/panel/');

  /** A session of the DevTools protocol with the tab. */
  sessionWithTab = (): Promise<CDPSession> => this.context.newCDPSession(this.tab);

  async goto(address: string): Promise<void> {
    await this.tab.bringToFront();
    // A download or a page that the browser refuses is no reason to stop: what the popup says of it is what counts.
    await this.tab.goto(address).catch(() => undefined);
  }

  private tabs = async (address: string) => (await this.targets()).filter(({ type, url }) => type === 'tab' && url === address);

  /** The *tab* that holds the page: the toolbar button's action wants it. */
  private async tabInFront(): Promise<string> {
    await this.tab.bringToFront();
    const session = await this.sessionWithTab();
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    const [tab] = await this.tabs(targetInfo.url);
    if (!tab) throw new Error(`no tab shows ${targetInfo.url}`);
    return tab.targetId;
  }

  async openPopup(): Promise<View> {
    // Unlike chrome.action.openPopup() this grants activeTab.
    const targetId = this.privateTab ?? (await this.tabInFront());
    this.clickedAt = Date.now();
    await (this.root.send as (method: string, params: object) => Promise<unknown>)('Extensions.triggerAction', { id: this.id, targetId });
    return this.attachPopup();
  }

  private async attachPopup(): Promise<View> {
    const { targetId } = await waitFor(async () => (await this.popups())[0], 'the popup to open');
    const popup = await TargetSession.attach(this.root, targetId);
    this.popup = popup;
    await popup.send('Emulation.setEmulatedMedia', { features: mediaOf(this.look) });
    await waitFor(() => popup.evaluate(SETTLED), 'the popup to settle', 30_000);
    return popup;
  }

  async closePopup(): Promise<void> {
    if (this.popup) await this.root.send('Target.closeTarget', { targetId: this.popup.targetId }).catch(() => undefined);
    this.popup = undefined;
    await waitFor(async () => (await this.popups()).length === 0, 'the popup to close');
  }

  async openPanel(): Promise<View> {
    await this.popup?.click('button[name=panel]');
    this.popup = undefined;
    const { targetId } = await waitFor(async () => (await this.panels())[0], 'the panel to open');
    const panel = await TargetSession.attach(this.root, targetId);
    this.panel = panel;
    // A panel without a screen is never in front.
    await panel.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await panel.send('Emulation.setEmulatedMedia', { features: mediaOf(this.look) });
    await waitFor(() => panel.evaluate(SETTLED), 'the panel to settle', 30_000);
    return panel;
  }

  async closePanel(): Promise<void> {
    this.panel = undefined;
    for (const { targetId } of await this.panels()) await this.root.send('Target.closeTarget', { targetId }).catch(() => undefined);
    await waitFor(async () => (await this.panels()).length === 0, 'the panel to close');
  }

  async inTab<T>(file: string, work: (view: TabView) => Promise<T>): Promise<T> {
    const page = await this.context.newPage();
    this.other = page;
    try {
      await emulate(page, this.look);
      await page.goto(this.url(file));
      await waitFor(() => page.evaluate<boolean>(SETTLED), `${file} to settle`);
      return await work(viewOf(page));
    } finally {
      this.other = undefined;
      await page.close();
    }
  }

  /** No program can open Chromium's own menu: its event is sent in the background instead, with what is really selected. */
  private async choose({ id }: MenuEntry, selected?: string): Promise<void> {
    await this.tab.bringToFront();
    await this.tab.evaluate(selected ? selecting(selected) : 'getSelection().removeAllRanges()');
    const selectionText = await this.tab.evaluate('String(getSelection())');
    const clicked = JSON.stringify({ menuItemId: id, selectionText });
    const inBackground = (script: string) => this.context.serviceWorkers().at(-1)?.evaluate(script);
    // Updating an entry that does not stand in the menu is refused; it is made when the background first starts, which may be a moment ago.
    const stands = `chrome.contextMenus.update(${JSON.stringify(id)}, {}).then(() => true, () => false)`;
    await waitFor(() => inBackground(stands), 'the entry of the menu');
    const inFront = 'chrome.tabs.query({ active: true, lastFocusedWindow: true })';
    await inBackground(`${inFront}.then(([tab]) => void chrome.contextMenus.onClicked.dispatch(${clicked}, tab))`);
  }

  async popupFromMenu(entry: MenuEntry, selected?: string): Promise<View> {
    await this.choose(entry, selected);
    return this.attachPopup();
  }

  async addSelection<T>(selector: string, work: (view: TabView) => Promise<T>): Promise<T> {
    const opening = this.context.waitForEvent('page');
    await this.choose(ADD_TO_LEXICON, selector);
    const page = await opening;
    try {
      // The tab is blank at first, and what is asked of that page is never answered.
      await waitFor(() => page.evaluate<boolean>(SETTLED).catch(() => false), 'the tab to settle');
      return await work(viewOf(page));
    } finally {
      await page.close();
    }
  }

  async inPrivateWindow<T>(address: string, work: () => Promise<T>): Promise<T> {
    const others = new Set((await this.tabs(address)).map(({ targetId }) => targetId));
    await this.inTab('src/options/index.html', (view) =>
      view.evaluate(`(async () => {
        const { tabs: [tab] } = await chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} });
        while ((await chrome.tabs.get(tab.id)).status !== 'complete') await new Promise((resolve) => setTimeout(resolve, 25));
      })()`),
    );
    const opened = (await this.tabs(address)).find(({ targetId }) => !others.has(targetId));
    if (!opened) throw new Error('no private window opened');
    this.privateTab = opened.targetId;
    try {
      return await work();
    } finally {
      this.privateTab = undefined;
      await this.root.send('Target.closeTarget', { targetId: opened.targetId });
    }
  }

  async prefer(look: Look): Promise<void> {
    this.look = look;
    for (const page of [this.tab, this.other]) if (page) await emulate(page, look);
    for (const view of [this.popup, this.panel]) await view?.send('Emulation.setEmulatedMedia', { features: mediaOf(look) });
  }

  async setOffline(offline: boolean): Promise<void> {
    await this.context.setOffline(offline);
    const conditions = { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    for (const view of [this.popup, this.panel]) {
      await view?.send('Network.enable', {});
      await view?.send('Network.emulateNetworkConditions', conditions);
    }
  }

  asPrinted = (printed: boolean): Promise<void> => this.tab.emulateMedia({ media: printed ? 'print' : null });

  /** No program can press keys that Chromium itself hears: the event is sent in the background instead. */
  async command(name: string): Promise<void> {
    await this.tab.bringToFront();
    await this.context
      .serviceWorkers()
      .at(-1)
      ?.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
  }

  /** Calls a function on the root of the card's closed tree. */
  private async inCard<T>(declaration: string, ...values: unknown[]): Promise<T | undefined> {
    const session = await this.sessionWithTab();
    try {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
      const shadow = html?.children?.flatMap(({ shadowRoots = [] }) => shadowRoots).at(-1);
      if (!shadow) return undefined;
      // The card may go while it is looked for.
      const { object } = await session.send('DOM.resolveNode', { nodeId: shadow.nodeId }).catch(() => ({ object: undefined }));
      if (!object) return undefined;
      const call = { objectId: object.objectId as string, functionDeclaration: declaration, arguments: values.map((value) => ({ value })) };
      return (await session.send('Runtime.callFunctionOn', { ...call, returnByValue: true })).result.value as T;
    } finally {
      await session.detach();
    }
  }

  textOfCard = () => this.inCard<string>('function () { return this.firstElementChild.innerText; }');

  resize = (width: number, height: number): Promise<void> => this.tab.setViewportSize({ width, height });

  edgesOfCard = () =>
    this.inCard<[number, number]>(
      'function () { const { top, bottom } = this.firstElementChild.getBoundingClientRect(); return [top, bottom]; }',
    );

  outlineInCard = () => this.inCard<string>('function () { return this.activeElement && getComputedStyle(this.activeElement).outline; }');

  htmlOfCard = () => this.inCard<string>('function () { return this.firstElementChild.outerHTML; }');

  async clickInCard(words: string): Promise<void> {
    const middle = `function (words) {
      const box = [...this.querySelectorAll('button')].find((each) => each.textContent === words).getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }`;
    const at = await this.inCard<{ x: number; y: number }>(middle, words);
    if (!at) throw new Error('no card is open');
    await this.clickAt(at);
  }

  clickAt = ({ x, y }: { x: number; y: number }): Promise<void> => this.tab.mouse.click(x, y);

  isBackgroundRunning = async (): Promise<boolean> =>
    (await this.targets()).some(({ type, url }) => type === 'service_worker' && url.startsWith(this.url('')));

  async killBackground(): Promise<void> {
    const page = await this.context.newPage();
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    // Only an activated worker stays stopped: one that is still installing is started again.
    await waitFor(async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      await new Promise((resolve) => setTimeout(resolve, 100));
      return !(await this.isBackgroundRunning());
    }, 'the background to stop');
    await page.close();
  }

  /** Gives what the extension keeps so many bytes, as long as the tab is open. */
  async limit(quotaSize: number): Promise<void> {
    const session = await this.sessionWithTab();
    await session.send('Storage.overrideQuotaForOrigin', { origin: this.url('').slice(0, -1), quotaSize });
    // A database that is open has been told how much room there is.
    await this.killBackground();
  }

  async kill(): Promise<void> {
    const { processInfo } = await this.root.send('SystemInfo.getProcessInfo');
    const own = processInfo.find(({ type }) => type === 'browser');
    if (!own) throw new Error('Chromium names no process of its own');
    process.kill(own.id, 'SIGKILL');
    await this.exited;
  }

  close = (): Promise<void> => this.context.close();
}

/** Writes hosts among the granted ones of every extension that a profile knows: no program can answer Chromium's own question. */
function grant(profile: string, hosts: string[]): void {
  const explicit_host = hosts.flatMap((host) => [`https://${host}/*`, `http://${host}/*`]);
  const kinds = ['active_permissions', 'granted_permissions', 'runtime_granted_permissions'];
  for (const name of ['Preferences', 'Secure Preferences']) {
    const file = path.join(profile, 'Default', name);
    const preferences = JSON.parse(readFileSync(file, 'utf8'));
    for (const settings of Object.values<Record<string, object>>(preferences.extensions?.settings ?? {}))
      for (const kind of kinds)
        settings[kind] = { api: [], manifest_permissions: [], scriptable_host: [], ...settings[kind], explicit_host };
    writeFileSync(file, JSON.stringify(preferences));
  }
}

/** A profile that has been used before may hold granted hosts. */
async function startWith(profile: string, extension: string, options: LaunchOptions): Promise<BrowserContext> {
  const context = await startBrowser(profile, extension, options);
  if (!options.hosts) return context;
  await context.close();
  grant(profile, options.hosts);
  return startBrowser(profile, extension, options);
}

/** Removes a profile when its browser is closed, or else when this process goes. */
function removeWith(context: BrowserContext, profile: string): void {
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  context.once('close', () => {
    try {
      remove();
      process.off('exit', remove);
    } catch {
      // A process of the browser still writes there: it goes with this one.
    }
  });
}

/** Starts Chromium with a folder of dist/ loaded as the extension; its profile goes with the browser. */
export async function launchChromium(folder: string, options: ChromiumOptions = {}): Promise<ChromiumDriver> {
  const extension = path.resolve(folder);
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'framecheck-chromium-'));
  const isUsed = existsSync(path.join(profile, 'Default'));
  if (!isUsed) pin(profile, extension);
  const context = await startWith(profile, extension, options);
  if (!options.profile) removeWith(context, profile);
  if (options.script) await context.addInitScript(options.script);
  const browser = context.browser();
  if (!browser) throw new Error('Chromium did not start');
  const root = await browser.newBrowserCDPSession();
  const id = await idOf(root, extension);
  if (options.bare || isUsed) return new ChromiumDriver(context, root, id, context.pages()[0] ?? (await context.newPage()));
  await waitFor(() => context.serviceWorkers().some((worker) => new URL(worker.url()).host === id), 'the background to start');
  // What the browser tells the background when the reader lets it in.
  if (options.hosts)
    await waitFor(async () => {
      const [worker] = context.serviceWorkers();
      await worker?.evaluate('void chrome.permissions.onAdded.dispatch({ origins: [] })');
      return worker?.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length > 0)');
    }, 'the script for these hosts');
  // The first time it is installed, it says hello in a tab of its own.
  const welcome = await waitFor(() => context.pages().find((page) => page.url().endsWith(WELCOME)), 'the welcome page');
  await welcome.close();
  const driver = new ChromiumDriver(context, root, id, context.pages()[0] ?? (await context.newPage()));
  if (options.room) await driver.limit(options.room);
  return driver;
}
