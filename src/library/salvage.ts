import { parseSettings, type Settings } from '../core/settings';
import { type Kept, type Library, STORES } from './database';
import type { KeptReport } from './kept-reports';
import { areNewer, isArticle, isHead, isKept } from './readable';

/** The settings that a library gives out, or why it gives out none. */
export interface SalvagedSettings {
  settings?: Kept<Settings>;
  settingsAre: 'kept' | 'none' | 'broken' | 'newer';
}

/** What of the reader's own data a library still gives out. */
export interface Salvaged extends SalvagedSettings {
  reports: KeptReport[];
  /** How many more reports there are of which head or text is missing or cannot be read. */
  broken: number;
}

type StoreName = (typeof STORES)[number];

/** A library without some of its stores gives out what the others hold. */
const hasStore = (database: Library, name: StoreName): boolean => database.objectStoreNames.contains(name);

/** Whether a library has all its stores. */
export const isComplete = (database: Library): boolean => STORES.every((name) => hasStore(database, name));

const isReport = (report: { head: unknown; article: unknown }): report is KeptReport => isHead(report.head) && isArticle(report.article);

/** The settings, where they can be read. */
export async function salvageSettings(database: Library): Promise<SalvagedSettings> {
  try {
    const kept = hasStore(database, 'settings') ? await database.get('settings', 'settings') : undefined;
    if (!kept) return { settingsAre: 'none' };
    if (!isKept(kept)) return { settingsAre: 'broken' };
    if (areNewer(kept.value)) return { settingsAre: 'newer' };
    return { settings: { value: parseSettings(kept.value), revision: kept.revision }, settingsAre: 'kept' };
  } catch (fault) {
    console.error(fault);
    return { settingsAre: 'broken' };
  }
}

/** A record that the browser cannot give out is no reason to lose the others. */
async function readEach(database: Library, name: 'kept' | 'texts'): Promise<[string, unknown][]> {
  const ids = await database.getAllKeys(name);
  return Promise.all(ids.map(async (id) => [id, await database.get(name, id).catch(() => undefined)]));
}

async function readAll(database: Library, name: 'kept' | 'texts'): Promise<Map<string, unknown>> {
  if (!hasStore(database, name)) return new Map();
  try {
    const { store } = database.transaction(name);
    const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return new Map(ids.map((id, at) => [id, values[at]]));
  } catch {
    return new Map(await readEach(database, name));
  }
}

/** Reads what a library still gives out. */
export async function salvage(database: Library): Promise<Salvaged> {
  const [settings, heads, texts] = await Promise.all([salvageSettings(database), readAll(database, 'kept'), readAll(database, 'texts')]);
  const ids = [...new Set([...heads.keys(), ...texts.keys()])];
  const reports = ids.map((id) => ({ head: heads.get(id), article: texts.get(id) })).filter(isReport);
  return { ...settings, reports, broken: ids.length - reports.length };
}
