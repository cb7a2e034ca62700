import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/settings';
import type { Change } from '../view/switching';
import type { Doors } from './doors';

/** How the last change fared; `times` tells two changes apart that fared alike. */
export interface Saved {
  state: 'saved' | 'failed';
  times: number;
}

/** The settings as they are kept, a way to change them, and how the last change fared. A change is seen at once and taken back if it cannot be kept. */
export function useSettings(doors: Doors): { settings?: Settings; change(change: Change): void; saved?: Saved } {
  const [settings, setSettings] = useState<Settings>();
  const [saved, setSaved] = useState<Saved>();
  const load = useCallback(() => doors.loadSettings().then(setSettings, console.error), [doors]);
  useEffect(() => {
    void load();
    return doors.onSettingsChange(setSettings);
  }, [doors, load]);
  const tell = (state: Saved['state']): void => setSaved((last) => ({ state, times: (last?.times ?? 0) + 1 }));
  const change = useCallback(
    (make: Change) => {
      setSettings((now) => now && make(now));
      doors.changeSettings(make).then(
        () => tell('saved'),
        (error: unknown) => {
          console.error(error);
          tell('failed');
          void load();
        },
      );
    },
    [doors, load],
  );
  return { settings, change, saved };
}
