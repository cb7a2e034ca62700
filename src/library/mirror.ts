import type { Article } from '../core/article';
import { type Area, bytesOf } from './area';
import type { Kept } from './database';
import type { KeptReport } from './kept-reports';

/**
 * What the copy of the kept reports speaks of: how many are kept, and the number of the last change of them. Of these it holds `held`, which
 * take up so many bytes.
 */
export interface KeptSentinel {
  reports: number;
  through: number;
  held: number;
  bytes: number;
}

/** What tells, without the copy itself, that the reader kept something: an empty library beside it was lost, and is no new one. */
export interface Sentinel {
  settings?: { revision: number };
  kept?: KeptSentinel;
}

/** A kept report as it is copied: what else is known of it is made of its text. */
export interface CopiedReport {
  article: Article;
  kept: string;
  pack?: string;
}

/** The reader's own data as the copy holds it. */
export interface Copy extends Sentinel {
  value?: unknown;
  reports: Map<string, CopiedReport>;
}

const SETTINGS = 'mirror/settings';
const VALUE = 'mirror/settings/value';
const KEPT = 'mirror/kept';
const REPORT = 'mirror/report/';

/**
 * The most that the copied reports take up: some 900 of 400 words. Both browsers give an extension 10 MB without a further permission, and
 * the settings need their part of it; a library beyond that is saved as a file.
 */
const MOST_COPIED = 5_000_000;

/** The browser's storage that is no database: it does not fall with one. */
const area = (): Area => chrome.storage.local as Area;

const copyOf = ({ head: { kept, pack }, article }: KeptReport): CopiedReport => ({ article, kept, ...(pack && { pack }) });

/** A copy that cannot be written costs nobody a change: the library itself holds it. */
async function orLog(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    console.error(fault);
  }
}

/** What the copy speaks of; nothing where there is none, or where it cannot be read. */
export async function loadSentinel(): Promise<Sentinel> {
  try {
    const { [SETTINGS]: settings, [KEPT]: kept } = await area().get([SETTINGS, KEPT]);
    return { settings, kept } as Sentinel;
  } catch (fault) {
    console.error(fault);
    return {};
  }
}

/** The whole copy. */
export async function loadCopy(): Promise<Copy> {
  const all = await area().get(null);
  const reports = Object.entries(all).filter(([key, copied]) => key.startsWith(REPORT) && copied);
  return {
    ...({ settings: all[SETTINGS], kept: all[KEPT], value: all[VALUE] } as Sentinel),
    reports: new Map(reports.map(([key, copied]) => [key.slice(REPORT.length), copied as CopiedReport])),
  };
}

/** Copies the settings; to be called under their lock, once they are kept. */
export const mirrorSettings = ({ value, revision }: Kept<unknown>): Promise<void> =>
  orLog(() => area().set({ [SETTINGS]: { revision }, [VALUE]: value }));

/** Takes a report's copy into a set of items where there is room for it, else leaves an empty place there; tells which. */
function place(items: Record<string, unknown>, sentinel: KeptSentinel, id: string, copied: CopiedReport): boolean {
  const size = bytesOf(copied);
  const fits = sentinel.bytes + size <= MOST_COPIED;
  items[REPORT + id] = fits ? copied : null;
  if (fits) Object.assign(sentinel, { bytes: sentinel.bytes + size, held: sentinel.held + 1 });
  return fits;
}

/** One call holds them all, so that none is torn; the empty places go after it. */
async function put(items: Record<string, unknown>): Promise<void> {
  await area().set(items);
  const empty = Object.keys(items).filter((key) => items[key] === null);
  if (empty.length > 0) await area().remove(empty);
}

/**
 * Copies what was kept and lets go what was let go; to be called under the lock of the kept reports, once the library holds it.
 * @param now how many reports are kept now, and the number of the last change
 */
export const mirrorKept = (
  { keep, letGo }: { keep: KeptReport[]; letGo: string[] },
  before: KeptSentinel | undefined,
  now: Pick<KeptSentinel, 'reports' | 'through'>,
): Promise<void> =>
  orLog(async () => {
    const ids = [...letGo, ...keep.map(({ head }) => head.id)].map((id) => REPORT + id);
    const known = Object.values(await area().get(ids)).filter(Boolean);
    const { held = 0, bytes = 0 } = before ?? {};
    const sentinel = { ...now, held: held - known.length, bytes: bytes - known.reduce<number>((sum, each) => sum + bytesOf(each), 0) };
    const items: Record<string, unknown> = Object.fromEntries(ids.map((id) => [id, null]));
    for (const report of new Map(keep.map((each) => [each.head.id, each])).values()) place(items, sentinel, report.head.id, copyOf(report));
    await put({ ...items, [KEPT]: sentinel });
  });

/** Copies kept reports anew, as far as there is room. */
export const mirrorAllKept = (reports: AsyncIterable<KeptReport>, now: Pick<KeptSentinel, 'reports' | 'through'>): Promise<void> =>
  orLog(async () => {
    const sentinel = { ...now, held: 0, bytes: 0 };
    const items: Record<string, unknown> = { [KEPT]: sentinel };
    for (const id of (await loadCopy()).reports.keys()) items[REPORT + id] = null;
    for await (const report of reports) {
      if (!place(items, sentinel, report.head.id, copyOf(report))) break;
    }
    await put(items);
  });
