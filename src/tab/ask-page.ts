import { browser, Failure } from '../browser';
import type { ToContent } from '../messages';
import type { pageFailed } from './nothing';

/** How long a page may take to answer, in milliseconds. */
const PATIENCE = 15_000;

const failure: keyof typeof pageFailed = 'failed.page';

/** The page took longer than anyone waits. */
export class TooSlow extends Error {}

/** @throws TooSlow where the work takes too long */
export function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow('the page did not answer')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Asks the script in a page; it is there only after `readTab`.
 * @throws TooSlow where the page takes too long, Failure where it is gone or could not answer
 */
export async function askPage<K extends keyof ToContent>(
  tabId: number,
  type: K,
  ask: ToContent[K]['ask'],
): Promise<ToContent[K]['answer']> {
  const call = {
    target: { tabId },
    args: [type, ask],
    func: (...asked: [K, ToContent[K]['ask']]) => globalThis.framecheckAnswer?.(...asked),
  };
  const results = await inTime(browser.scripting.executeScript(call).catch(() => []));
  const answer = results[0]?.result as ToContent[K]['answer'] | null | undefined;
  if (!answer) throw new Failure({ key: failure, args: {} });
  return answer;
}
