import { browser } from '../browser';
import contentScript from '../content/content?script&iife';
import { loadSettings } from '../library/settings-store';
import type { Reading, ToContent } from '../messages';
import { highlightRules, type PaletteName, paletteNames, paletteOf } from '../view/palette';
import { failure } from './failure';
import type { Nothing } from './nothing';
import { nothingAt, refusalOf } from './refusal';

/** How long a page may take to answer, in milliseconds. */
const PATIENCE = 15_000;

/** Firefox resolves files against the calling page, and crxjs gives a path with no leading slash: make it absolute. */
const file = new URL(browser.runtime.getURL(contentScript)).pathname;

class TooSlow extends Error {}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow('the page did not answer')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Puts the script into the page, in the place of an earlier one. */
async function inject(tabId: number): Promise<void> {
  const results = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  // Firefox resolves even where the script did not run.
  const fault = results.find((result) => result?.error)?.error;
  if (fault) throw new Error(String(fault));
}

/**
 * Asks the script in a page; it is there only after `readTab`.
 * @throws TooSlow where the page takes too long, Failure where it is gone or could not answer
 */
async function askPage<K extends keyof ToContent>(tabId: number, type: K, ask: ToContent[K]['ask']): Promise<ToContent[K]['answer']> {
  const call = {
    target: { tabId },
    args: [type, ask],
    func: (...asked: [K, ToContent[K]['ask']]) => globalThis.framecheckAnswer?.(...asked),
  };
  const results = await inTime(browser.scripting.executeScript(call).catch(() => []));
  const answer = results[0]?.result as ToContent[K]['answer'] | null | undefined;
  if (!answer) throw failure('failed.page');
  return answer;
}

const because = (key: Nothing): Reading => ({ nothing: { key, args: {} } });

/** Reads the report in a tab, or says in one sentence why there is nothing to check. */
export async function readTab(tabId: number): Promise<Reading> {
  const { url = '' } = await browser.tabs.get(tabId);
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

const styles = (tabId: number, palette: PaletteName) => ({ target: { tabId }, css: highlightRules(palette) });

/** Puts the rules that paint in, those of the reader's palette alone. */
async function insertRules(tabId: number): Promise<void> {
  const chosen = paletteOf(await loadSettings());
  await removeRules(
    tabId,
    paletteNames.filter((name) => name !== chosen),
  );
  await browser.scripting.insertCSS(styles(tabId, chosen));
}

async function removeRules(tabId: number, palettes: PaletteName[]): Promise<void> {
  for (const name of palettes) await browser.scripting.removeCSS(styles(tabId, name));
}

/** Asks the script in a page to mark passages; the rules that paint them go in before it. */
export async function paintTab<K extends 'show' | 'highlight'>(
  tabId: number,
  type: K,
  ask: ToContent[K]['ask'],
): Promise<ToContent[K]['answer']> {
  await insertRules(tabId);
  return askPage(tabId, type, ask);
}

/** Leads to the next or the previous passage that a page shows marked. */
export async function walkIn(tabId: number, step: 1 | -1): Promise<void> {
  await insertRules(tabId);
  await askPage(tabId, 'walk', { step });
}

/** Takes every mark and the rules that paint them out of a page. */
export async function clearTab(tabId: number): Promise<ToContent['clear']['answer']> {
  const answer = await askPage(tabId, 'clear', {});
  await removeRules(tabId, paletteNames);
  return answer;
}

/** What a page shows marked; a page without the script shows nothing. */
export async function paintedIn(tabId: number): Promise<ToContent['painted']['answer']> {
  return askPage(tabId, 'painted', {}).catch(() => ({ painted: 0, lost: 0 }));
}
