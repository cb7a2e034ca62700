import type { RefCallback } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

const FIRST = 60;
const STEP = 120;

/** How far below the window the end of the rows may be before more are drawn. */
const AHEAD = '1200px';

/** How many rows to draw, a way to draw more, and what to hang on the element at their end so that more come as the reader gets there. */
export interface Growing {
  drawn: number;
  more(): void;
  end: RefCallback<Element>;
}

/** Draws a long list as far as it is read, so that no keystroke waits for rows that nobody sees. Begins anew with each `key`. */
export function useGrowing(key: unknown, total: number): Growing {
  const [grown, setGrown] = useState({ key, count: FIRST });
  const count = grown.key === key ? grown.count : FIRST;
  const more = useCallback(() => setGrown({ key, count: count + STEP }), [key, count]);
  const now = useRef(more);
  now.current = more;
  const watcher = useRef<IntersectionObserver | undefined>(undefined);
  const end = useCallback((element: Element | null) => {
    watcher.current?.disconnect();
    if (!element || !globalThis.IntersectionObserver) return;
    // Rows that came while the button there has the focus would push it away.
    const onSeen = (seen: IntersectionObserverEntry[]): void => {
      if (seen.some((each) => each.isIntersecting) && !element.parentElement?.contains(document.activeElement)) now.current();
    };
    watcher.current = new IntersectionObserver(onSeen, { rootMargin: AHEAD });
    watcher.current.observe(element);
  }, []);
  useEffect(() => () => watcher.current?.disconnect(), []);
  return { drawn: Math.min(count, total), more, end };
}
