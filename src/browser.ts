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

/** How long a question may go without an answer, in milliseconds; the slowest page takes about a second to read. */
const PATIENCE = 8000;
const TRIES = 2;

const silence = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, PATIENCE, undefined));

/** One question; undefined where nobody answers: the background was stopped with the question in its hands. */
const asked = (question: object): Promise<Wired<unknown> | undefined> =>
  Promise.race([browser.runtime.sendMessage(question).catch(() => undefined), silence()]) as Promise<Wired<unknown> | undefined>;

/**
 * Asks the background and waits for its answer. A question that is lost with a background that stops is asked once more: all of them may
 * be asked twice.
 * @throws Failure with a sentence for the reader where it could not answer
 */
export async function ask<K extends keyof ToBackground>(type: K, particulars: ToBackground[K]['ask']): Promise<ToBackground[K]['answer']> {
  for (let tries = 0; tries < TRIES; tries++) {
    const wired = await asked({ type, ask: particulars });
    if (wired && 'failed' in wired) throw new Failure(wired.failed);
    if (wired) return wired.answer as ToBackground[K]['answer'];
  }
  throw new Failure({ key: 'failed.silent', args: {} });
}
