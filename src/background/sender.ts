import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';

/** The tab whose page holds the script that a message comes from; undefined where it comes from elsewhere. */
export function tabOfScript({ id, url, tab, frameId }: Runtime.MessageSender): number | undefined {
  return id === browser.runtime.id && frameId === 0 && /^(?:https?|file):/.test(url ?? '') ? tab?.id : undefined;
}

/** Whether a message comes from a page of this extension: scripts in web pages, however they speak, may ask nothing. */
export function isOwnPage({ id, url, frameId }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && (frameId ?? 0) === 0 && url?.startsWith(browser.runtime.getURL('')) === true;
}
