import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  ADD_TO_LEXICON,
  CODES,
  type Driver,
  type LaunchOptions,
  type Look,
  type MenuEntry,
  middleOf,
  SETTLED,
  selecting,
  type TabView,
  type View,
  WELCOME,
} from './driver.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { Marionette } from './marionette.ts';
import { waitFor } from './wait.ts';

const UUID = '11111111-2222-4333-8444-555555555555';
const POPUP = 'browser[webextension-view-type="popup"]';
const WINDOW = `const w = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = w.document.querySelector('${POPUP}');
  const panel = w.SidebarController.browser?.contentDocument?.querySelector('browser[webextension-view-type="sidebar"]');`;

/** The pages of the extension that are no tabs, by the names that the scripts give them. */
type Aside = 'popup' | 'panel';

/** Clicks where an element of the browser's window is, `x` and `y` from its corner. */
const CLICK = `const press = (element, x, y) => {
    const box = element.getBoundingClientRect();
    const around = element.ownerDocument.defaultView;
    for (const type of ['mousemove', 'mousedown', 'mouseup'])
      if (around.synthesizeMouseEvent) around.synthesizeMouseEvent(type, box.x + x, box.y + y, { button: 0, clickCount: 1 }, {});
      else around.windowUtils.sendMouseEvent(type, box.x + x, box.y + y, 0, 1, 0);
  };`;

const BUTTON = `const button = args[0].replace(/[^a-z0-9_-]/gi, '_').toLowerCase() + '-browser-action';
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');`;

/** Puts the button on the toolbar: temporary add-ons start in the Extensions panel. */
const PIN = `${BUTTON} CustomizableUI.addWidgetToArea(button, CustomizableUI.AREA_NAVBAR);`;

/** Lets the extension into the pages of hosts, as the reader's answer to Firefox's question does. */
const GRANT = `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  await ExtensionPermissions.add(args[0], { permissions: [], origins: args[1].flatMap((host) => ['https://' + host + '/*', 'http://' + host + '/*']) }, extension);`;

/**
 * Lets the extension into private windows before it is there: told so afterwards, Marionette installs it a second time over the first, and
 * whichever of the two starts in time says that it was installed, or that it was updated.
 */
const GRANT_PRIVATE = `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(args[0], { permissions: ['internal:privateBrowsingAllowed'], origins: [] });`;

/** Speaks a language as with its language pack, of which an extension needs nothing but that it is there. */
const SPEAK = `Services.locale.availableLocales = [args[0], 'en-US'];
  Services.locale.requestedLocales = [args[0]];`;

/** Clicks the button and waits until the popup is open. */
const CLICK_ACTION = `${WINDOW} ${CLICK} ${BUTTON}
  const node = CustomizableUI.getWidget(button).forWindow(w).node;
  const inner = node.querySelector('.unified-extensions-item-action-button') ?? node;
  await new Promise((r) => w.requestAnimationFrame(() => w.requestAnimationFrame(r)));
  press(inner, inner.getBoundingClientRect().width / 2, inner.getBoundingClientRect().height / 2);
  for (let i = 0; i < 200; i++) {
    const open = w.document.querySelector('${POPUP}');
    if (open?.currentURI.spec.startsWith('moz-extension:') && open.closest('panel')?.state === 'open') return;
    await new Promise((r) => setTimeout(r, 25));
  }
  throw new Error('the popup did not open');`;

/** Runs a script in the popup's or the panel's own world, past its content security policy; what comes back has been through JSON. */
const evaluatingIn = (aside: Aside): string => `${WINDOW}
  // A frame that still shows nothing never answers: its page will be another one's.
  if (!${aside}?.currentURI.spec.startsWith('moz-extension:')) throw new Error('no ${aside} is open');
  const name = 'framecheck-test:' + Math.random();
  const answer = new Promise((r) => ${aside}.messageManager.addMessageListener(name, function heard({ data }) { ${aside}.messageManager.removeMessageListener(name, heard); r(data); }));
  const source = '(' + ((expression, name) => {
    const world = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const told = (fault) => sendAsyncMessage(name, { fault: String(fault) });
    const run = () => Cu.evalInSandbox('(async () => JSON.stringify((await (' + expression + ')) ?? null))()', world);
    try { run().then((json) => sendAsyncMessage(name, { json }), told); } catch (fault) { told(fault); }
  }) + ')(' + JSON.stringify(args[0]) + ', ' + JSON.stringify(name) + ')';
  ${aside}.messageManager.loadFrameScript('data:,' + encodeURIComponent(source), false);
  const { json, fault } = await Promise.race([answer, new Promise((r) => setTimeout(() => r({ fault: 'the ${aside} did not answer' }), 10000))]);
  if (fault) throw new Error(fault);
  return JSON.parse(json);`;

/** Opens the page's context menu at a place of it and chooses the entry whose words hold the given ones; tells whether there is one. */
const CHOOSE_IN_MENU = `const page = w.gBrowser.selectedBrowser;
  const menu = w.document.getElementById('contentAreaContextMenu');
  const shown = new Promise((r) => menu.addEventListener('popupshown', r, { once: true }));
  const box = page.getBoundingClientRect();
  const press = (type, button, clicks) => w.synthesizeMouseEvent
    ? w.synthesizeMouseEvent(type, box.x + args[0], box.y + args[1], { button, clickCount: clicks }, {})
    : w.windowUtils.sendMouseEvent(type, box.x + args[0], box.y + args[1], button, clicks, 0);
  press('contextmenu', 2, 1);
  await shown;
  const entry = [...menu.querySelectorAll('menuitem')].find((each) => each.label.includes(args[2]));
  if (!entry) {
    menu.hidePopup();
    return false;
  }
  // Several entries of one extension stand in a menu of their own.
  const inner = entry.closest('menu');
  if (inner) {
    const opened = new Promise((r) => inner.menupopup.addEventListener('popupshown', r, { once: true }));
    inner.openMenu(true);
    await opened;
  }
  // What it opens may end this script: the answer goes first.
  w.setTimeout(() => (inner?.menupopup ?? menu).activateItem(entry), 0);
  return true;`;

/** Presses a key so many times where a page is shown. */
const pressIn = (browser: string): string => `${WINDOW}
  ${browser}.focus();
  const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keys.beginInputTransactionForTests(w)) throw new Error('no keys can be pressed');
  const name = args[0].replace('Shift+', '');
  const shift = new w.KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 });
  if (name !== args[0]) keys.keydown(shift);
  for (let at = 0; at < args[2]; at++) {
    const key = new w.KeyboardEvent('', { key: name, code: name, keyCode: args[1] });
    keys.keydown(key);
    keys.keyup(key);
  }
  if (name !== args[0]) keys.keyup(shift);`;

const CLOSE_POPUP = `${WINDOW}
  for (const panel of w.document.querySelectorAll('panel')) if (panel.state !== 'closed') panel.hidePopup();
  for (let i = 0; i < 80 && w.document.querySelector('${POPUP}'); i++) await new Promise((r) => setTimeout(r, 25));`;

const snapshotOf = (aside: Aside): string => `${WINDOW}
  const picture = await ${aside}.browsingContext.currentWindowGlobal.drawSnapshot(null, w.devicePixelRatio, 'white');
  const canvas = w.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  [canvas.width, canvas.height] = [picture.width, picture.height];
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

const savePicture = (file: string, base64: string) => writeFileSync(file, Buffer.from(base64, 'base64'));

/** Stock Firefox, driven through Marionette. */
class FirefoxDriver implements Driver {
  readonly name = 'Firefox';
  readonly exited: Promise<void>;

  constructor(
    private readonly firefox: Marionette,
    private readonly process: FirefoxProcess,
    private readonly id: string,
  ) {
    this.exited = process.exited;
  }

  /** Whatever page the tab in front shows. */
  readonly page: TabView = {
    evaluate: <T>(expression: string) => this.firefox.run<T>(`return (${expression});`),
    click: (selector) => this.toElement('Click', selector),
    write: async (selector, text) => {
      await this.toElement('Clear', selector);
      await this.toElement('SendKeys', selector, { text });
    },
    // WebDriver has the path of a file typed into its field.
    choose: (selector, file) => this.toElement('SendKeys', selector, { text: file }),
    press: (key, times = 1) => this.firefox.chrome(pressIn('w.gBrowser.selectedBrowser'), key, CODES[key], times),
    zoom: (factor) => this.firefox.chrome(`${WINDOW} w.gBrowser.selectedBrowser.fullZoom = args[0];`, factor),
    screenshot: async (file, whole = false) => {
      const { value } = await this.firefox.send<{ value: string }>('WebDriver:TakeScreenshot', { full: whole });
      savePicture(file, value);
    },
  };

  private async toElement(command: 'Click' | 'Clear' | 'SendKeys', selector: string, parameters: object = {}): Promise<void> {
    const found = await this.firefox.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    await this.firefox.send(`WebDriver:Element${command}`, { id: Object.values(found.value)[0], ...parameters });
  }

  private viewOf(aside: Aside): View {
    const evaluate = <T>(expression: string) => this.firefox.chrome<T>(evaluatingIn(aside), expression);
    return {
      evaluate,
      click: async (selector) => {
        const { x, y } = await evaluate<{ x: number; y: number }>(middleOf(selector));
        await this.firefox.chrome(`${WINDOW} ${CLICK} press(${aside}, args[0], args[1]);`, x, y);
      },
      press: (key, times = 1) => this.firefox.chrome(pressIn(aside), key, CODES[key], times),
      screenshot: async (file) => savePicture(file, await this.firefox.chrome<string>(snapshotOf(aside))),
    };
  }

  private readonly popup = this.viewOf('popup');
  private readonly panel = this.viewOf('panel');

  url = (file: string): string => `moz-extension://${UUID}/${file}`;

  async goto(address: string): Promise<void> {
    await this.firefox.send('WebDriver:Navigate', { url: address }).catch(() => undefined);
  }

  async openPopup(): Promise<View> {
    await this.firefox.chrome(CLICK_ACTION, this.id);
    await waitFor(() => this.popup.evaluate(SETTLED), 'the popup to settle', 30_000);
    return this.popup;
  }

  closePopup = async (): Promise<void> => void (await this.firefox.chrome(CLOSE_POPUP));

  async openPanel(): Promise<View> {
    await this.popup.click('button[name=panel]');
    await waitFor(() => this.panel.evaluate(SETTLED).catch(() => false), 'the panel to settle', 30_000);
    return this.panel;
  }

  async closePanel(): Promise<void> {
    await this.firefox.chrome(`${WINDOW} w.SidebarController.hide();`);
  }

  async inTab<T>(file: string, work: (view: TabView) => Promise<T>): Promise<T> {
    const { value: first } = await this.firefox.send<{ value: string }>('WebDriver:GetWindowHandle');
    const { handle } = await this.firefox.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
    await this.firefox.send('WebDriver:SwitchToWindow', { handle, focus: true });
    try {
      await this.goto(this.url(file));
      await waitFor(() => this.page.evaluate(SETTLED), `${file} to settle`);
      return await work(this.page);
    } finally {
      await this.firefox.send('WebDriver:CloseWindow');
      await this.firefox.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
    }
  }

  private async choose({ words }: MenuEntry, selected?: string): Promise<void> {
    await this.page.evaluate(selected ? selecting(selected) : 'getSelection().removeAllRanges()');
    const { x, y } = await this.page.evaluate<{ x: number; y: number }>(middleOf(selected ?? 'body'));
    // The entry is made when the background first starts, which may be a moment ago.
    await waitFor(() => this.firefox.chrome<boolean>(`${WINDOW} ${CHOOSE_IN_MENU}`, x, y, words), 'the entry of the menu');
  }

  async popupFromMenu(entry: MenuEntry, selected?: string): Promise<View> {
    await this.choose(entry, selected);
    await waitFor(() => this.popup.evaluate(SETTLED).catch(() => false), 'the popup to settle', 30_000);
    return this.popup;
  }

  async addSelection<T>(selector: string, work: (view: TabView) => Promise<T>): Promise<T> {
    const { value: first } = await this.firefox.send<{ value: string }>('WebDriver:GetWindowHandle');
    await this.choose(ADD_TO_LEXICON, selector);
    const handle = await waitFor(
      async () => (await this.firefox.send<string[]>('WebDriver:GetWindowHandles')).find((each) => each !== first),
      'a tab',
    );
    await this.firefox.send('WebDriver:SwitchToWindow', { handle, focus: true });
    try {
      // The tab is blank at first, and what is asked of that page is never answered.
      await waitFor(() => this.page.evaluate(SETTLED).catch(() => false), 'the tab to settle');
      return await work(this.page);
    } finally {
      await this.firefox.send('WebDriver:CloseWindow');
      await this.firefox.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
    }
  }

  async inPrivateWindow<T>(address: string, work: () => Promise<T>): Promise<T> {
    const { value: first } = await this.firefox.send<{ value: string }>('WebDriver:GetWindowHandle');
    const { handle } = await this.firefox.send<{ handle: string }>('WebDriver:NewWindow', { type: 'window', private: true, focus: true });
    await this.firefox.send('WebDriver:SwitchToWindow', { handle, focus: true });
    try {
      await this.goto(address);
      return await work();
    } finally {
      await this.firefox.send('WebDriver:CloseWindow');
      await this.firefox.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
    }
  }

  prefer = async (look: Look): Promise<void> =>
    void (await this.firefox.chrome(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', args[0] ? 0 : 1);
      Services.prefs.setIntPref('browser.theme.toolbar-theme', args[0] ? 0 : 1);
      Services.prefs.setIntPref('ui.systemUsesDarkTheme', args[0] ? 1 : 0);
      Services.prefs.setIntPref('browser.display.document_color_use', args[1] ? 2 : 0);
      Services.prefs.setIntPref('ui.prefersReducedMotion', args[1] ? 1 : 0);`,
      look === 'dark',
      look === 'forced',
    ));

  setOffline = async (offline: boolean): Promise<void> => void (await this.firefox.chrome('Services.io.offline = args[0]', offline));

  asPrinted = async (printed: boolean): Promise<void> =>
    void (await this.firefox.chrome(
      `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.browsingContext.mediumOverride = args[0]`,
      printed ? 'print' : '',
    ));

  /** The event is sent where Firefox itself sends it once the keys were pressed. */
  async command(name: string): Promise<void> {
    await this.firefox.chrome(
      `const { extension } = WebExtensionPolicy.getByID(args[0]);
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const w = Services.wm.getMostRecentWindow('navigator:browser');
      const { tabTracker } = ExtensionParent.apiManager.global;
      extension.tabManager.addActiveTabPermission(w.gBrowser.selectedTab);
      extension.shortcuts.onCommand(args[1], extension.tabManager.convert(w.gBrowser.selectedTab));`,
      this.id,
      name,
    );
  }

  /** Runs a script with the rights to look into the card's closed tree, `root`. */
  private async inCard<T>(body: string, ...args: unknown[]): Promise<T | undefined> {
    const script = `const done = arguments[arguments.length - 1];
      const args = arguments;
      const host = document.documentElement.lastElementChild;
      const root = host?.openOrClosedShadowRoot;
      (async () => root ? (() => { ${body} })() : undefined)().then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;
    const { value } = await this.firefox.send<{ value: { value: T; fault?: string } }>('WebDriver:ExecuteAsyncScript', {
      script,
      args,
      sandbox: 'system',
    });
    if (value.fault) throw new Error(value.fault);
    return value.value ?? undefined;
  }

  textOfCard = () => this.inCard<string>('return root.firstElementChild.innerText;');

  /** The browser's own bars take about a hundred pixels of the window. */
  resize = async (width: number, height: number): Promise<void> =>
    void (await this.firefox.send('WebDriver:SetWindowRect', { width, height: height + 100 }));

  edgesOfCard = () =>
    this.inCard<[number, number]>('const { top, bottom } = root.firstElementChild.getBoundingClientRect(); return [top, bottom];');

  outlineInCard = () => this.inCard<string>('return root.activeElement && getComputedStyle(root.activeElement).outline;');

  htmlOfCard = () => this.inCard<string>('return root.firstElementChild.outerHTML;');

  async clickInCard(words: string): Promise<void> {
    const at = await this.inCard<{ x: number; y: number }>(
      `const box = [...root.querySelectorAll('button')].find((each) => each.textContent === args[0]).getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };`,
      words,
    );
    if (!at) throw new Error('no card is open');
    await this.clickAt(at);
  }

  async clickAt({ x, y }: { x: number; y: number }): Promise<void> {
    await this.firefox.chrome(`${WINDOW} ${CLICK} press(w.gBrowser.selectedBrowser, args[0], args[1]);`, x, y);
  }

  isBackgroundRunning = async (): Promise<boolean> =>
    (await this.firefox.chrome('return WebExtensionPolicy.getByID(args[0]).extension.backgroundState', this.id)) === 'running';

  killBackground = async (): Promise<void> =>
    void (await this.firefox.chrome(
      'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })',
      this.id,
    ));

  async kill(): Promise<void> {
    await this.process.kill();
    this.firefox.close();
  }

  async close(): Promise<void> {
    this.firefox.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await this.process.stop();
    this.firefox.close();
  }
}

/** The first time it is installed, it says hello in a tab of its own. */
async function closeWelcome(firefox: Marionette): Promise<void> {
  const closed = `const w = Services.wm.getMostRecentWindow('navigator:browser');
    const tab = w.gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith(args[0]));
    if (tab) w.gBrowser.removeTab(tab);
    return tab !== undefined;`;
  await waitFor(() => firefox.chrome<boolean>(closed, WELCOME), 'the welcome page');
}

/** Starts Firefox with a folder of dist/ loaded as a temporary add-on; its profile goes when this process goes. */
export async function launchFirefox(folder: string, options: LaunchOptions = {}): Promise<Driver> {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const isUsed = options.profile !== undefined && existsSync(path.join(options.profile, 'user.js'));
  const process = await startFirefox(options, { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) });
  const firefox = await Marionette.connect(process.port);
  await firefox.send('WebDriver:NewSession', {});
  await firefox.send('WebDriver:SetTimeouts', { script: 15_000, pageLoad: 15_000 });
  if (options.language) await firefox.chrome(SPEAK, options.language);
  await firefox.chrome(GRANT_PRIVATE, id);
  await firefox.send('Addon:Install', { path: path.resolve(folder), temporary: true });
  if (!isUsed) await closeWelcome(firefox);
  await firefox.chrome(PIN, id);
  if (options.hosts) await firefox.chrome(GRANT, id, options.hosts);
  return new FirefoxDriver(firefox, process, id);
}
