import type { FromPage } from '../messages';

/**
 * Tells the background that the reader muted an entry on its card, or took that back. Where a page has put something of its own in the place of
 * the messaging API, the question is lost: the popup can mute as well.
 */
export function muteEntry(entry: string, muted: boolean): void {
  const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  const question: FromPage = { type: 'mute', ask: { entry, muted } };
  void Promise.resolve(runtime.sendMessage(question)).catch(console.error);
}
