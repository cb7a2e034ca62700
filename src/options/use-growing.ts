import { useEffect, useState } from 'preact/hooks';

const FIRST = 60;
const STEP = 120;

/** How many of `total` rows to draw: a screenful at once, the rest frame by frame, so that no keystroke waits for a long list. Begins anew with each `list`. */
export function useGrowing(list: unknown, total: number): number {
  const [drawn, setDrawn] = useState({ list, count: FIRST });
  const count = drawn.list === list ? drawn.count : FIRST;
  useEffect(() => {
    if (count >= total) return;
    const frame = requestAnimationFrame(() => setDrawn({ list, count: count + STEP }));
    return () => cancelAnimationFrame(frame);
  }, [list, total, count]);
  return Math.min(count, total);
}
