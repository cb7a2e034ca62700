import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';

/** Whether a message comes from a page of this extension: scripts in web pages, however they speak, may ask nothing. */
export function isOwnPage({ id, url, frameId }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && (frameId ?? 0) === 0 && url?.startsWith(browser.runtime.getURL('')) === true;
}
