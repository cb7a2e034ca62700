import { read } from '../extract/unclobbered';

/** How long a page must be left alone before it is looked at again, in milliseconds; each look doubles it, so that a page that never rests costs nothing. */
const REST = 500;
/** After so many looks the page is left alone. */
const LOOKS = 6;

let stop: (() => void) | undefined;

export function stopWatching(): void {
  stop?.();
  stop = undefined;
}

/**
 * Looks at the page again after it changed. While it waits, nothing is observed: a storm of changes costs as much as one.
 * @param look is called when the page may have changed; told of no change, it is not counted
 */
export function watchPage(look: () => Promise<void>): void {
  stopWatching();
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(lookAgain, REST * 2 ** looks);
  });
  const observe = (): void => observer.observe(read(document, 'documentElement'), { childList: true, characterData: true, subtree: true });
  async function lookAgain(): Promise<void> {
    looks += 1;
    await look();
    if (looks < LOOKS && stop === end) observe();
  }
  function end(): void {
    observer.disconnect();
    clearTimeout(timer);
  }
  stop = end;
  observe();
}
