import type { Weights } from '../core/compare/weights';
import { defaultSettings, type Settings } from '../core/settings';
import { type Kept, openAnew, openLibrary, STORES } from './database';
import { asLibraryError } from './failed';
import { carryOut, KEPT_LOCK, type KeptReport, mirrorKeptAnew } from './kept-reports';
import { type CopiedReport, mirrorSettings } from './mirror';
import { loadReadableCopy, type ReadableCopy, readWhatStands } from './recovery';
import { headOf } from './report-head';
import { isComplete, type Salvaged } from './salvage';
import { SETTINGS_LOCK, tell } from './settings-store';
import { write } from './write';

/** Far enough on that nobody takes the settings for some that were read before the loss. */
const SKIPPED = 1000;

/** Opens a library that has all its stores, whatever has become of the old one. */
async function openWhole(): Promise<void> {
  const isWhole = await openLibrary().then(isComplete, (fault: Error) => {
    // A full disk is no reason to delete what stands on it.
    if (fault.name === 'QuotaExceededError') throw fault;
    return false;
  });
  if (!isWhole) await openAnew();
}

/** Puts settings and reports in the place of all that a library holds. */
const putAll = (settings: Kept<Settings>, reports: KeptReport[]): Promise<void> =>
  write(STORES, async (transaction) => {
    for (const name of ['kept', 'texts', 'changes', 'snapshot'] as const) await transaction.objectStore(name).clear();
    await transaction.objectStore('settings').put(settings, 'settings');
    await carryOut(transaction, { keep: reports, letGo: [] });
    // Another number than before: whoever read an index reads again.
    await transaction.objectStore('snapshot').put({ revision: Date.now(), through: 0 }, 'stored');
  });

async function reportOf({ article, kept, pack }: CopiedReport, weights: Weights): Promise<KeptReport> {
  return { head: { ...(await headOf(article, weights)), kept, ...(pack && { pack }) }, article };
}

/** What stands stays; what is missing comes out of the copy. */
function settingsOf({ settings }: Salvaged, copy: ReadableCopy): Kept<Settings> {
  return settings ?? { value: copy.value ?? defaultSettings, revision: (copy.settings?.revision ?? 0) + SKIPPED };
}

async function mend(copy: ReadableCopy, weights: Weights): Promise<void> {
  const stands = await readWhatStands();
  const standing = new Set(stands.reports.map(({ head }) => head.id));
  const missing = [...copy.reports].filter(([id]) => !standing.has(id)).map(([, report]) => reportOf(report, weights));
  const [settings, reports] = [settingsOf(stands, copy), [...stands.reports, ...(await Promise.all(missing))]];
  await openWhole();
  await putAll(settings, reports);
  await mirrorSettings(settings);
  await mirrorKeptAnew();
  tell(settings.revision);
}

/** Nobody changes anything meanwhile. */
async function alone(work: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(SETTINGS_LOCK, () => navigator.locks.request(KEPT_LOCK, work));
  } catch (fault) {
    throw asLibraryError(fault);
  }
}

/**
 * Brings back out of the copy what is missing in the library; what stands there stays.
 * @throws LibraryError where it could not be done; the copy is as it was
 */
export const restoreLibrary = (weights: Weights): Promise<void> => alone(async () => mend(await loadReadableCopy(), weights));

/**
 * Goes on with what stands in the library, and lets go of the copy of the rest.
 * @throws LibraryError where it could not be done
 */
export const goOnWithout = (weights: Weights): Promise<void> =>
  alone(async () => mend({ settings: (await loadReadableCopy()).settings, reports: new Map() }, weights));
