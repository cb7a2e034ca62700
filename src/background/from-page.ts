import { bundledLexicon } from '../data/lexicon';
import { changeSettings, loadSettings } from '../library/settings-store';
import type { FromPage } from '../messages';
import { mute } from '../view/muting';
import { checkArrived } from './always';
import { failure } from './failure';
import { highlightTab } from './highlights';
import { isPrivate } from './private-tab';

/** Whether there is such an entry: a page could ask for anything. */
async function isEntry(id: string): Promise<boolean> {
  const { ownEntries } = await loadSettings();
  return [...bundledLexicon(), ...ownEntries].some((entry) => entry.id === id);
}

/** Does what the script in a page may ask for, and paints the page anew. */
export async function onPageAsks(asked: FromPage, tabId: number): Promise<void> {
  if (asked.type === 'arrived') return checkArrived(tabId);
  if (await isPrivate(tabId)) throw failure('failed.private');
  const { entry, muted } = asked.ask;
  if (!(await isEntry(entry))) return;
  await changeSettings(mute({ of: 'entry', id: entry, words: '' }, muted));
  await highlightTab(tabId);
}
