import { parseSettings, type Settings } from '../core/settings';
import { isNewer, openLibrary } from './database';
import { asLibraryError } from './failed';
import { loadStanding, tendMirror } from './kept-reports';
import { type CopiedReport, loadCopy, loadSentinel, type Sentinel } from './mirror';
import { isArticle } from './readable';
import { type Salvaged, salvage, salvageSettings } from './salvage';
import { tendSettingsMirror } from './settings-store';
import { isLost } from './standing';

/** The copy as far as it can be read. */
export interface ReadableCopy extends Sentinel {
  value?: Settings;
  reports: Map<string, CopiedReport>;
}

/** What is missing in the library, and what of it the copy can bring back. */
export interface Lost {
  areSettingsLost: boolean;
  /** The copied settings. */
  settings?: Settings;
  /** How many reports are missing or cannot be read, and how many of them are copied. */
  reports: number;
  copied: number;
}

/** How the library stands: whole, made by a newer Framecheck, or without something that the reader kept. */
export type LibraryState = { is: 'whole' } | { is: 'newer' } | ({ is: 'lost' } & Lost);

/** The most reports that are read one and all to see whether each can be; more are counted only. */
const MOST_READ = 2000;

const isReport = ({ article, kept }: CopiedReport): boolean => isArticle(article) && typeof kept === 'string';

function readSettings(value: unknown): Settings | undefined {
  try {
    return value === undefined ? undefined : parseSettings(value);
  } catch (fault) {
    console.error(fault);
    return undefined;
  }
}

/** The copy, without what of it cannot be read. */
export async function loadReadableCopy(): Promise<ReadableCopy> {
  try {
    const { value, reports, ...sentinel } = await loadCopy();
    return { ...sentinel, value: readSettings(value), reports: new Map([...reports].filter(([, report]) => isReport(report))) };
  } catch (fault) {
    console.error(fault);
    return { reports: new Map() };
  }
}

/** What the library still gives out; nothing where the browser does not even open it. */
export async function readWhatStands(): Promise<Salvaged> {
  try {
    return await salvage(await openLibrary());
  } catch (fault) {
    console.error(fault);
    return { settingsAre: 'none', reports: [], broken: 0 };
  }
}

/** Whether the settings are missing: they cannot be read, or there are none where the copy speaks of some. */
const areLost = (settingsAre: Salvaged['settingsAre'], { settings }: Sentinel): boolean =>
  settingsAre === 'broken' || (settingsAre === 'none' && Boolean(settings));

/**
 * How the library stands, as far as a short look tells.
 * @throws LibraryError where it cannot be opened for want of room
 */
export async function glanceAtLibrary(): Promise<LibraryState['is']> {
  const sentinel = await loadSentinel();
  try {
    const database = await openLibrary();
    const { settingsAre } = await salvageSettings(database);
    if (isNewer(database) || settingsAre === 'newer') return 'newer';
    if (areLost(settingsAre, sentinel)) return 'lost';
    return isLost(await loadStanding(), sentinel.kept) ? 'lost' : 'whole';
  } catch (fault) {
    if ((fault as Error).name === 'QuotaExceededError') throw asLibraryError(fault);
    console.error(fault);
    return 'lost';
  }
}

/** Whether some report is listed and cannot be read. */
const hasBroken = async (): Promise<boolean> => (await loadStanding()).heads <= MOST_READ && (await readWhatStands()).broken > 0;

async function findLost(): Promise<Lost> {
  const [{ settingsAre, reports, broken }, copy] = await Promise.all([readWhatStands(), loadReadableCopy()]);
  const areSettingsLost = areLost(settingsAre, copy);
  const standing = new Set(reports.map(({ head }) => head.id));
  const copied = [...copy.reports.keys()].filter((id) => !standing.has(id)).length;
  const missing = Math.max(copied, broken, (copy.kept?.reports ?? 0) - reports.length);
  return { areSettingsLost, ...(areSettingsLost && { settings: copy.value }), reports: missing, copied };
}

/** How the library stands, and what is missing in it; where nothing is, the copy is brought up to it. */
export async function inspectLibrary(): Promise<LibraryState> {
  const is = await glanceAtLibrary();
  if (is === 'newer') return { is };
  if (is === 'lost' || (await hasBroken())) return { is: 'lost', ...(await findLost()) };
  await Promise.all([tendSettingsMirror(), tendMirror()]);
  return { is };
}
