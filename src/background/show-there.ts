import { browser } from '../browser';
import type { Quote } from '../core/article';
import type { ToBackground } from '../messages';
import { loadCandidates } from './candidates';
import { paintTab } from './page';

type Shown = ToBackground['showThere']['answer'];

const withoutPlace = (address: string): string => address.replace(/#.*$/s, '');

/** Where a tab stands now; undefined where it is gone, or went where the extension may not look. */
async function placeOf(tabId: number): Promise<string | undefined> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId }, func: () => location.href });
    return results[0]?.result as string | undefined;
  } catch {
    return undefined;
  }
}

/** The words of the same line around a quote; the browser finds no part of a word. */
function wordsBefore(prefix: string): string {
  const line = prefix.lastIndexOf('\n');
  return line >= 0 ? prefix.slice(line + 1) : prefix.replace(/^\S*/, '');
}

function wordsAfter(suffix: string): string {
  const line = suffix.indexOf('\n');
  return line >= 0 ? suffix.slice(0, line) : suffix.slice(0, suffix.lastIndexOf(' ') + 1);
}

const encode = (words: string): string => encodeURIComponent(words.trim()).replace(/-/g, '%2D');

/** An address that opens at the words of a quote: a text fragment as the browsers read it. */
export function addressAt(address: string, { exact, prefix, suffix }: Quote): string {
  const [before, after] = [encode(wordsBefore(prefix)), encode(wordsAfter(suffix))];
  return `${withoutPlace(address)}#:~:text=${before && `${before}-,`}${encode(exact)}${after && `,-${after}`}`;
}

/** Shows words of a reference report in the tab in which it was checked where that tab still shows it, else opens its address at them. */
export async function showThere({ id, quote }: ToBackground['showThere']['ask']): Promise<Shown> {
  const candidate = (await loadCandidates()).find(({ head }) => head.id === id);
  const { tabId, address = candidate?.head.url } = candidate ?? {};
  if (!address || !/^https?:/.test(address)) return { shown: false };
  if (tabId !== undefined && withoutPlace((await placeOf(tabId)) ?? '') === withoutPlace(address)) {
    const { windowId } = await browser.tabs.update(tabId, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
    return paintTab(tabId, 'show', { quote });
  }
  await browser.tabs.create({ url: addressAt(address, quote) });
  return { shown: true };
}
