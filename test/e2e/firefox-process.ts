import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFirefox } from '../../scripts/browsers.mjs';
import type { LaunchOptions } from './driver.ts';
import { waitFor } from './wait.ts';

const PORT = 'MarionetteActivePort';

type Prefs = Record<string, string | number | boolean>;

/** Quiet, and with no address of its own to call. */
const PREFS: Prefs = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  // A temporary add-on goes with the browser; what it keeps is to stay as that of an installed one does.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.firstRunURL': '',
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.topsites.contile.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'dom.push.connection.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'toolkit.telemetry.server': 'data:,',
  'services.settings.server': 'data:,',
};

const proxyPrefs = (port: number): Prefs => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

const roomPrefs = (bytes: number): Prefs => ({ 'dom.quotaManager.temporaryStorage.fixedLimit': Math.ceil(bytes / 1024) });

function writeProfile(prefs: Prefs, profile: string): void {
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  // Of an earlier run.
  rmSync(path.join(profile, PORT), { force: true });
}

function start(profile: string, headed: boolean): ChildProcess {
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, '--width', '1100', '--height', '800'];
  return spawn(findFirefox() as string, headed ? args : [...args, '--headless'], {
    stdio: 'ignore',
    // Without the second, release builds ask Mozilla's settings server whatever the preference says.
    env: { ...process.env, HOME: profile, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
}

async function portOf(profile: string, child: ChildProcess): Promise<number> {
  const file = path.join(profile, PORT);
  const read = () => {
    if (child.exitCode !== null) throw new Error(`Firefox ended at once (exit code ${child.exitCode})`);
    return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  };
  return await waitFor(read, 'Firefox to open its Marionette port', 45_000);
}

export interface FirefoxProcess {
  port: number;
  exited: Promise<void>;
  /** Ends it at once; it is gone when this resolves. */
  kill(): Promise<void>;
  /** Resolves when it is gone; it is ended where it does not go by itself. */
  stop(): Promise<void>;
}

/** Starts Firefox with a profile of its own; whatever ends this process ends it too. */
export async function startFirefox({ headed = false, proxy, room, profile: given }: LaunchOptions, prefs: Prefs): Promise<FirefoxProcess> {
  const profile = given ?? mkdtempSync(path.join(tmpdir(), 'framecheck-firefox-'));
  writeProfile({ ...PREFS, ...(proxy && proxyPrefs(proxy)), ...(room && roomPrefs(room)), ...prefs }, profile);
  const child = start(profile, headed);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const remove = () => {
    if (!given) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const end = () => {
    child.kill('SIGKILL');
    remove();
  };
  process.once('exit', end);
  void exited.then(() => process.off('exit', end));
  const stop = async () => {
    const impatient = setTimeout(() => child.kill('SIGKILL'), 5000);
    await exited;
    clearTimeout(impatient);
    remove();
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
    remove();
  };
  return { port: await portOf(profile, child), exited, stop, kill };
}
