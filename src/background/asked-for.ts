import type { AskedFor } from '../messages';

/** Held for the moment between the menu and the popup; a background that is stopped in it costs the choice, and the popup checks the page. */
const asked = new Map<number, AskedFor>();

export const setAskedFor = (tabId: number, what: AskedFor): void => void asked.set(tabId, what);

/** What was asked for in a tab; the next popup is an ordinary one again. */
export function takeAskedFor(tabId: number): AskedFor {
  const what = asked.get(tabId) ?? {};
  asked.delete(tabId);
  return what;
}
