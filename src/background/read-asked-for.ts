import type { Reading } from '../messages';
import { takeAskedFor } from './asked-for';
import { readTab } from './page';
import { readSelection } from './selection';

/** Reads what the reader asked for in a tab: the page, or the words that were selected in it. */
export async function readAskedFor(tabId: number): Promise<Reading> {
  const { selection, begin } = takeAskedFor(tabId);
  const page = await readTab(tabId);
  if (selection?.trim()) return readSelection(selection, page);
  return 'article' in page && begin ? { ...page, begin } : page;
}
