import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Message } from '../core/message';
import type { Settings } from '../core/settings';
import { type Difference, differenceOf } from '../core/settings-difference';
import { saidBy } from '../view/said-by';
import type { Change } from '../view/switching';
import type { Doors } from './doors';

/** How the last change fared; `times` tells two changes apart that fared alike. */
export interface Saved {
  message: Message;
  isKept: boolean;
  times: number;
}

/** The settings as they are kept, with a way to change them. */
export interface Kept {
  settings?: Settings;
  saved?: Saved;
  /** Gives what the change did, or undefined where it could not be kept. */
  attempt(change: Change): Promise<Difference | undefined>;
}

/** Makes a change and tells what it did to the settings of that moment, whoever changed them last. */
async function make(doors: Doors, change: Change): Promise<{ after: Settings; step: Difference }> {
  let before: Settings | undefined;
  const after = await doors.changeSettings((settings) => {
    before = settings;
    return change(settings);
  });
  return { after, step: differenceOf(before ?? after, after) };
}

/** The settings, always as they will be once every change under way is kept; a change that cannot be kept is taken back. */
export function useKept(doors: Doors): Kept {
  const [kept, setKept] = useState<Settings>();
  const [underway, setUnderway] = useState<Change[]>([]);
  const [saved, setSaved] = useState<Saved>();
  useEffect(() => {
    doors.loadSettings().then(setKept, console.error);
    return doors.onSettingsChange(setKept);
  }, [doors]);
  const attempt = useCallback(
    async (change: Change) => {
      const tell = (message: Message, isKept: boolean): void => setSaved((last) => ({ message, isKept, times: (last?.times ?? 0) + 1 }));
      setUnderway((changes) => [...changes, change]);
      try {
        const { after, step } = await make(doors, change);
        setKept(after);
        tell({ key: 'options.saved', args: {} }, true);
        return step;
      } catch (error) {
        console.error(error);
        tell(saidBy(error, 'options.not-saved'), false);
        return undefined;
      } finally {
        setUnderway((changes) => changes.filter((each) => each !== change));
      }
    },
    [doors],
  );
  const settings = useMemo(() => kept && underway.reduce((now, change) => change(now), kept), [kept, underway]);
  return { settings, saved, attempt };
}
