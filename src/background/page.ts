import { browser } from '../browser';
import type { ToContent } from '../messages';
import { askPage } from '../tab/ask-page';
import { highlightRules, type PaletteName, paletteNames, paletteOf } from '../view/palette';
import { settingsOfNow } from './settings';

const styles = (tabId: number, palette: PaletteName) => ({ target: { tabId }, css: highlightRules(palette) });

/** Puts the rules that paint in, those of the reader's palette alone. */
async function insertRules(tabId: number): Promise<void> {
  const chosen = paletteOf((await settingsOfNow()).value);
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
