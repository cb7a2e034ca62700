import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Message } from '../core/message';
import type { Settings } from '../core/settings';
import { saidBy } from '../view/said-by';
import type { Change } from '../view/switching';
import type { Doors } from './doors';

/** How the last change fared; `times` tells two changes apart that fared alike. */
export interface Saved {
  message: Message;
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
  const tell = (message: Message): void => setSaved((last) => ({ message, times: (last?.times ?? 0) + 1 }));
  const change = useCallback(
    (make: Change) => {
      setSettings((now) => now && make(now));
      doors.changeSettings(make).then(
        () => tell({ key: 'options.saved', args: {} }),
        (error: unknown) => {
          console.error(error);
          tell(saidBy(error, 'options.not-saved'));
          void load();
        },
      );
    },
    [doors, load],
  );
  return { settings, change, saved };
}
