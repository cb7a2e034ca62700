import { useEffect, useState } from 'preact/hooks';
import type { Review } from '../core/review';
import type { Settings } from '../core/settings';
import type { Doors } from './doors';

/** How long typing must pause before a sentence is checked, in milliseconds. */
const PAUSE = 250;

export type Tried = { review: Review } | 'failed' | undefined;

/** The review of a typed text, a moment after the last keystroke and again when the settings change; answers that come too late are dropped. */
export function useTried(doors: Doors, text: string, settings: Settings): Tried {
  const [tried, setTried] = useState<Tried>();
  useEffect(() => {
    if (!text.trim()) return setTried(undefined);
    let late = false;
    const settle = (next: Tried): void => void (late || setTried(next));
    const timer = setTimeout(() => {
      doors.review(doors.articleOf(text)).then(
        (review) => settle({ review }),
        (error: unknown) => {
          console.error(error);
          settle('failed');
        },
      );
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [doors, text, settings]);
  return tried;
}
