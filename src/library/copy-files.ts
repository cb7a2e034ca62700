import { packOfReports } from '../core/compare/reports/report-pack';
import { packOf } from '../core/pack';
import type { Settings } from '../core/settings';
import { openLibrary } from './database';
import { loadReadableCopy } from './recovery';

/** What a reader can carry away: each as a file that the options take in again; what there is none of is left out. */
export interface CopyFiles {
  settings?: string;
  reports?: string;
}

/** The copy that stands beside the library, as files. */
export async function filesOfCopy(): Promise<CopyFiles> {
  const { value, reports } = await loadReadableCopy();
  const articles = [...reports.values()].map(({ article }) => article);
  return { ...(value && { settings: packOf(value) }), ...(articles.length > 0 && { reports: packOfReports(articles) }) };
}

/** The settings as they are kept, also by a newer Framecheck: whatever that kept is in the file. */
export async function fileOfSettings(): Promise<CopyFiles> {
  const kept = await (await openLibrary()).get('settings', 'settings');
  if (!kept) return {};
  const { version, ownEntries, ...lists } = kept.value as Settings;
  return { settings: `${JSON.stringify({ framecheck: version, entries: ownEntries ?? [], ...lists }, null, 2)}\n` };
}
