import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Painted } from '../core/mark';
import type { Review } from '../core/review';
import { highlightedOf } from '../view/marks';
import { useSay } from '../view/say';
import type { Doors } from './doors';

const none: Painted = { painted: 0, lost: 0 };

/** Whether the page shows highlights; asked of the page itself, and painted anew when the review changes. */
export function useHighlights(doors: Doors, review: Review): { on: boolean; painted: Painted; toggle(on: boolean): void } {
  const say = useSay();
  const [on, setOn] = useState(false);
  const [painted, setPainted] = useState(none);
  useEffect(() => {
    doors.painted().then((now) => setOn(now.painted > 0), console.error);
  }, [doors]);
  useEffect(() => {
    const giveUp = (error: unknown): void => {
      console.error(error);
      setOn(false);
    };
    if (on) doors.highlight(highlightedOf(review, say)).then(setPainted, giveUp);
  }, [doors, review, say, on]);
  const toggle = useCallback(
    (next: boolean) => {
      setOn(next);
      if (!next) doors.clear().then(() => setPainted(none), console.error);
    },
    [doors],
  );
  return { on, painted, toggle };
}
