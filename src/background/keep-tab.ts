import { readTab } from '../tab/read-tab';
import { keep } from './keep';

/** Keeps the report in a tab, where there is one. */
export async function keepTab(tabId: number): Promise<void> {
  const reading = await readTab(tabId);
  if ('article' in reading) await keep({ article: reading.article, tabId });
}
