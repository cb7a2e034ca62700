import type { Nothing } from './nothing';

const SCHEMES: Record<string, Nothing> = {
  'view-source:': 'nothing.source',
  'chrome-extension:': 'nothing.extension-page',
  'moz-extension:': 'nothing.extension-page',
  'extension:': 'nothing.extension-page',
  'about:': 'nothing.browser-page',
  'chrome:': 'nothing.browser-page',
  'chrome-search:': 'nothing.browser-page',
  'chrome-untrusted:': 'nothing.browser-page',
  'devtools:': 'nothing.browser-page',
  'edge:': 'nothing.browser-page',
  'brave:': 'nothing.browser-page',
  'opera:': 'nothing.browser-page',
  'vivaldi:': 'nothing.browser-page',
  'resource:': 'nothing.browser-page',
};

const STORES = [
  'chromewebstore.google.com/',
  'chrome.google.com/webstore',
  'addons.mozilla.org/',
  'microsoftedge.microsoft.com/addons',
  'addons.opera.com/',
];

/** Why the page at an address is never read, as far as its address tells. */
export function nothingAt(address: string): Nothing | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname, href } = new URL(address);
  if (href.startsWith('about:reader?')) return 'nothing.reader';
  const scheme = Object.hasOwn(SCHEMES, protocol) ? SCHEMES[protocol] : undefined;
  return scheme ?? (STORES.some((store) => `${host}${pathname}`.startsWith(store)) ? 'nothing.store' : undefined);
}

/** What Chromium says of pages whose address it does not tell. */
const FAULTS: [says: RegExp, means: Nothing][] = [
  [/gallery cannot be scripted/, 'nothing.store'],
  [/Cannot access a chrome-extension:/, 'nothing.extension-page'],
  [/Cannot access a [a-z-]+:/, 'nothing.browser-page'],
  [/showing error page/, 'nothing.error-page'],
];

/**
 * Why a page was not read after all, as far as its address and the browser's words tell.
 * @param address empty where the browser does not tell it
 */
export function refusalOf(address: string, fault: unknown): Nothing {
  const told = FAULTS.find(([says]) => says.test(String(fault)))?.[1];
  if (told) return told;
  if (address.startsWith('file:')) return 'nothing.file';
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  return path.toLowerCase().endsWith('.pdf') ? 'nothing.pdf' : 'nothing.refused';
}
