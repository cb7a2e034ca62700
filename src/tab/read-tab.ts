import { browser } from '../browser';
import contentScript from '../content/content?script&iife';
import type { Reading } from '../messages';
import { askPage, inTime, TooSlow } from './ask-page';
import type { Nothing } from './nothing';
import { nothingAt, refusalOf } from './refusal';

/** Firefox resolves files against the calling page, and crxjs gives a path with no leading slash: make it absolute. */
const file = new URL(browser.runtime.getURL(contentScript)).pathname;

/** Puts the script into the page, in the place of an earlier one. */
async function inject(tabId: number): Promise<void> {
  const results = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  // Firefox resolves even where the script did not run.
  const fault = results.find((result) => result?.error)?.error;
  if (fault) throw new Error(String(fault));
}

const because = (key: Nothing): Reading => ({ nothing: { key, args: {} } });

/**
 * Reads the report in a tab, or says in one sentence why there is nothing to check.
 * @param tab as it is known already, where it is
 */
export async function readTab(tabId: number, tab?: { url?: string }): Promise<Reading> {
  const { url = '' } = tab ?? (await browser.tabs.get(tabId));
  const known = nothingAt(url);
  if (known) return because(known);
  try {
    await inTime(inject(tabId));
  } catch (fault) {
    return because(fault instanceof TooSlow ? 'nothing.no-answer' : refusalOf(url, fault));
  }
  return askPage(tabId, 'extract', {}).catch((fault: unknown) => {
    if (fault instanceof TooSlow) return because('nothing.no-answer');
    throw fault;
  });
}
