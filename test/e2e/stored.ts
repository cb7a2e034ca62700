import type { Settings } from '../../src/core/settings.ts';
import type { View } from './driver.ts';

/** Everything that the extension holds, past everything of ours: its session and its library. */
export const storedBy = (view: View): Promise<string> =>
  view.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? chrome;
    const session = await storage.session.get(null);
    const local = await storage.local.get(null);
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('framecheck');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stores = await Promise.all([...database.objectStoreNames].map((name) => new Promise((resolve) => {
      const asking = database.transaction(name).objectStore(name).getAll();
      asking.onsuccess = () => resolve([name, asking.result]);
    })));
    database.close();
    return JSON.stringify({ session, local, stores });
  })()`);

/** The settings as the library holds them, read past everything of ours; undefined where nothing was kept yet. */
export const settingsIn = (view: View): Promise<Settings | undefined> =>
  view.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('framecheck');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('settings').objectStore('settings').get('settings');
      asking.onsuccess = () => resolve(asking.result?.value);
      opening.result.close();
    };
  })`);

/** The settings as they are copied beside the library, which is the last that is done of a change; undefined where there is no copy. */
export const copiedSettingsIn = (view: View): Promise<Settings | undefined> =>
  view.evaluate(`(globalThis.browser ?? chrome).storage.local.get('mirror/settings/value').then((all) => all['mirror/settings/value'])`);
