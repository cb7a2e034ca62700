import { browser } from '../browser';

/** Chrome's side panel; the polyfill hands it on and does not describe it. */
type SidePanel = { sidePanel: { open(place: { windowId: number }): Promise<void> } };

/** Opens the panel beside the page: Chrome's side panel, Firefox's sidebar. To be called in the click itself. */
export function openPanel(windowId: number | undefined): Promise<void> {
  if (!('sidePanel' in browser)) return browser.sidebarAction.open();
  if (windowId === undefined) return Promise.reject(new Error('no window to open the panel in'));
  return (browser as unknown as SidePanel).sidePanel.open({ windowId });
}
