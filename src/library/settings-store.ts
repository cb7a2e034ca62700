import { defaultSettings, parseSettings, type Settings } from '../core/settings';
import { type Kept, openLibrary } from './database';
import { asLibraryError, LibraryError } from './failed';
import { loadSentinel, mirrorSettings } from './mirror';
import { areNewer, isKept } from './readable';
import { salvageSettings } from './salvage';
import { write } from './write';

/** The name of the channel on which a change is told, and of the lock under which it is made. */
export const SETTINGS_LOCK = 'framecheck-settings';

const first: Kept<Settings> = { value: defaultSettings, revision: 0 };

/** The settings that this context parsed last; those of the same revision are the same object, so that what was made of them still holds. */
let known: Kept<Settings> | undefined;

function parsed(kept: Kept<unknown>): Settings {
  if (!isKept(kept)) throw new LibraryError('library.unreadable');
  const { value, revision } = kept;
  if (known?.revision !== revision) known = { value: parseSettings(value), revision };
  return known.value;
}

/**
 * One transaction reads and writes, so that nothing is half-written.
 * @param wereKept whether there were settings before: where they are missing now, nothing takes their place
 */
const writeChange = (change: (settings: Settings) => Settings, wereKept: boolean): Promise<Kept<Settings>> =>
  write(['settings'], async (transaction) => {
    const settings = transaction.objectStore('settings');
    const kept = await settings.get('settings');
    if (!kept && wereKept) throw new LibraryError('library.lost');
    const before = kept ?? first;
    if (areNewer(before.value)) throw new LibraryError('library.newer');
    const changed = { value: change(parsed(before)), revision: before.revision + 1 };
    await settings.put(changed, 'settings');
    return changed;
  });

async function makeChange(change: (settings: Settings) => Settings): Promise<Kept<Settings>> {
  const { settings } = await loadSentinel();
  const changed = await writeChange(change, settings !== undefined);
  await mirrorSettings(changed);
  return changed;
}

/** Brings the copy up to the settings where it is behind; settings that cannot be read take no copy's place. */
export const tendSettingsMirror = (): Promise<void> =>
  navigator.locks.request(SETTINGS_LOCK, async () => {
    const [{ settings }, { settings: kept }] = await Promise.all([loadSentinel(), salvageSettings(await openLibrary())]);
    if (kept && kept.revision !== settings?.revision) await mirrorSettings(kept);
  });

/** Tells the pages of the extension that the settings changed. Only the revision travels: settings can be large, and a page may hold them already. */
export function tell(revision: number): void {
  const channel = new BroadcastChannel(SETTINGS_LOCK);
  channel.postMessage(revision);
  channel.close();
}

/**
 * The reader's settings, with the number of changes made to them so far: the same number means the same settings.
 * @throws LibraryError where the browser's store cannot be read
 */
export async function loadSettingsKept(): Promise<Kept<Settings>> {
  try {
    const kept = await (await openLibrary()).get('settings', 'settings');
    return !kept || areNewer(kept.value) ? first : { ...kept, value: parsed(kept) };
  } catch (fault) {
    throw asLibraryError(fault);
  }
}

/**
 * The reader's settings; the defaults where nothing was ever changed.
 * @throws LibraryError where the browser's store cannot be read
 */
export const loadSettings = async (): Promise<Settings> => (await loadSettingsKept()).value;

/**
 * Changes the settings and tells every open page of the extension.
 * @param change is given the settings of that moment, whoever changed them last
 * @returns the changed settings, once they are on the disk
 * @throws LibraryError where they could not be kept; then nothing was changed
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  try {
    known = await navigator.locks.request(SETTINGS_LOCK, () => makeChange(change));
    tell(known.revision);
    return known.value;
  } catch (fault) {
    throw asLibraryError(fault);
  }
}

/** Calls back with the settings whenever another page of the extension changes them; returns what ends that. */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const channel = new BroadcastChannel(SETTINGS_LOCK);
  channel.onmessage = ({ data }: MessageEvent<number>) => {
    if (data !== known?.revision) loadSettings().then(listener, console.error);
  };
  return () => channel.close();
}
