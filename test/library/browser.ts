import { deleteDB } from 'idb';
import { vi } from 'vitest';
import { areaOf } from './area';
import { lockManager } from './locks';

let close = async (): Promise<void> => undefined;

/** The library as one context of the extension loads it, past what another one loaded before. */
export async function context() {
  vi.resetModules();
  const [database, settings, kept, index, recovery, mend, mirror, files] = await Promise.all([
    import('../../src/library/database'),
    import('../../src/library/settings-store'),
    import('../../src/library/kept-reports'),
    import('../../src/library/kept-index'),
    import('../../src/library/recovery'),
    import('../../src/library/mend'),
    import('../../src/library/mirror'),
    import('../../src/library/copy-files'),
  ]);
  close = async () => (await database.openLibrary()).close();
  return { ...database, ...settings, ...kept, ...index, ...recovery, ...mend, ...mirror, ...files };
}

export type Context = Awaited<ReturnType<typeof context>>;

/** A browser in which nothing was kept yet: its locks, its storage beside the database, and one context of the extension. */
export async function freshBrowser() {
  const [locks, local] = [lockManager(), areaOf()];
  vi.stubGlobal('navigator', { locks });
  vi.stubGlobal('chrome', { storage: { local } });
  await close().catch(() => undefined);
  await deleteDB('framecheck');
  return { locks, local, own: await context() };
}
