import { defaultSettings, type Settings } from '../core/settings';
import type { Kept } from '../library/database';
import { loadSettingsKept } from '../library/settings-store';

/** The settings of this moment; the first ones where the library does not give them out: a report is checked all the same. */
export async function settingsOfNow(): Promise<Kept<Settings>> {
  try {
    return await loadSettingsKept();
  } catch (fault) {
    console.error(fault);
    return { value: defaultSettings, revision: 0 };
  }
}
