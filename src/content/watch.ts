import { read } from '../extract/unclobbered';

/** How long a page must be left alone before it is looked at again, in milliseconds; each look doubles it. */
const REST = 500;
/** It is left alone two hundred times as long as the look before it worked: a page that never rests costs a two-hundredth of the time, whatever its size. */
const REST_PER_WORK = 200;
/** After so many looks the page is left alone. */
const LOOKS = 6;

let stop: (() => void) | undefined;

export function stopWatching(): void {
  stop?.();
  stop = undefined;
}

/**
 * Looks at the page again after it changed. While it waits, nothing is observed: a storm of changes costs as much as one.
 * @param look is called when the page may have changed, and tells how many milliseconds it worked
 */
export function watchPage(look: () => Promise<number>): void {
  stopWatching();
  let looks = 0;
  let worked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(lookAgain, Math.max(REST * 2 ** looks, worked * REST_PER_WORK));
  });
  const observe = (): void => observer.observe(read(document, 'documentElement'), { childList: true, characterData: true, subtree: true });
  async function lookAgain(): Promise<void> {
    looks += 1;
    worked = await look();
    if (looks < LOOKS && stop === end) observe();
  }
  function end(): void {
    observer.disconnect();
    clearTimeout(timer);
  }
  stop = end;
  observe();
}
