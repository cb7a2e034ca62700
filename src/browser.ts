import browser from 'webextension-polyfill';
import type { Message } from './core/message';
import type { ToBackground, Wired } from './messages';

export { browser };

/** The background could not do what was asked of it; `said` is the sentence for the reader. */
export class Failure extends Error {
  constructor(readonly said: Message) {
    super(said.key);
    this.name = 'Failure';
  }
}

/**
 * Asks the background and waits for its answer.
 * @throws Failure with a sentence for the reader where it could not answer
 */
export async function ask<K extends keyof ToBackground>(type: K, particulars: ToBackground[K]['ask']): Promise<ToBackground[K]['answer']> {
  const wired = (await browser.runtime.sendMessage({ type, ask: particulars })) as Wired<ToBackground[K]['answer']> | undefined;
  if (!wired) throw new Failure({ key: 'failed.refused', args: {} });
  if ('failed' in wired) throw new Failure(wired.failed);
  return wired.answer;
}
