import { browser } from '../browser';
import { toggleHighlights, walkTab } from './highlights';

/** What each command of the manifest does in a tab; the toolbar button's own is the browser's. */
const commands: Record<string, (tabId: number) => Promise<void>> = {
  highlight: toggleHighlights,
  next: (tabId) => walkTab(tabId, 1),
  previous: (tabId) => walkTab(tabId, -1),
};

/** Does what a keyboard shortcut asks for in the tab in front. */
export async function onCommand(name: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined && Object.hasOwn(commands, name)) await commands[name]?.(tab.id);
}
