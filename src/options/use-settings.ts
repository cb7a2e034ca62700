import { useCallback, useRef, useState } from 'preact/hooks';
import { applyDifference, type Difference, inverseOf, isNothing } from '../core/settings-difference';
import type { Change } from '../view/switching';
import type { Doors } from './doors';
import { type Kept, useKept } from './use-kept';

/** How many changes can be taken back. */
const STEPS = 100;

/** The settings as they are kept, how the last change fared, and the ways to change them. */
export interface Keeping extends Pick<Kept, 'settings' | 'saved'> {
  change(change: Change): void;
  /** What was changed on this page and can be taken back, the last change first. */
  steps: Difference[];
  /** Takes the last change back. What was changed elsewhere meanwhile stays. */
  undo(): void;
}

export function useSettings(doors: Doors): Keeping {
  const { settings, saved, attempt } = useKept(doors);
  const [steps, setSteps] = useState<Difference[]>([]);
  const now = useRef(steps);
  now.current = steps;
  const put = useCallback((step: Difference) => setSteps((before) => [step, ...before].slice(0, STEPS)), []);
  const change = useCallback((make: Change) => void attempt(make).then((step) => step && !isNothing(step) && put(step)), [attempt, put]);
  const undo = useCallback(() => {
    const [step] = now.current;
    if (!step) return;
    setSteps((before) => before.filter((each) => each !== step));
    void attempt((current) => applyDifference(current, inverseOf(step))).then((undone) => undone ?? put(step));
  }, [attempt, put]);
  return { settings, saved, change, steps, undo };
}
