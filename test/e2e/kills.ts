import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Driver, LaunchOptions, View } from './driver.ts';

const OPTIONS = 'src/options/index.html#about';

/** What came of killing: what was acknowledged, how much of it is gone, and what is half there. */
export interface Toll {
  kills: number;
  acknowledged: number;
  lost: number;
  torn: number;
  /** How often the browser itself had lost the whole library, which was then brought back out of its copy. */
  broughtBack?: number;
}

/** Longer than it takes to keep a report, in milliseconds: a kill within it comes before, in the middle or after. */
const SPAN = 60;
const BURST = 6;

export const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * SPAN));

/** An expression: asks the background to keep a report of its own for a number; gives its id once that is acknowledged. */
const keeping = (number: number): string => `(async () => {
  const { runtime, tabs } = globalThis.browser ?? chrome;
  const { id: tabId } = await tabs.getCurrent();
  const text = 'Ferry ${number} left Norvik at dawn on Monday, the harbour office said. Nobody was hurt, Ann Lee said.';
  const article = { text, url: 'https://fjord.example/${number}', language: 'en', read: 'whole' };
  const patience = new Promise((resolve) => setTimeout(resolve, 2000));
  const wired = await Promise.race([runtime.sendMessage({ type: 'keep', ask: { article, tabId } }).catch(() => undefined), patience]);
  return wired?.answer?.id ?? null;
})()`;

/** An expression: the ids of all records of a report, by the store, as the browser itself gives them out. */
const RECORDS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('framecheck');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const transaction = opening.result.transaction(['kept', 'texts', 'changes', 'snapshot']);
    const all = Object.fromEntries(['kept', 'texts'].map((name) => [name, transaction.objectStore(name).getAllKeys()]));
    const changes = transaction.objectStore('changes').getAll();
    transaction.oncomplete = () => {
      opening.result.close();
      resolve({ kept: all.kept.result, texts: all.texts.result, changed: changes.result.map(({ id }) => id) });
    };
  };
})`;

/** Looks for every report that was acknowledged, and for one of which a part is missing. */
async function count(view: View, acknowledged: ReadonlySet<string>): Promise<Pick<Toll, 'lost' | 'torn'>> {
  const { kept, texts, changed } = await view.evaluate<Record<'kept' | 'texts' | 'changed', string[]>>(RECORDS);
  const whole = new Set(kept.filter((id) => texts.includes(id) && changed.includes(id)));
  const known = new Set([...kept, ...texts, ...changed]);
  return { lost: [...acknowledged].filter((id) => !whole.has(id)).length, torn: known.size - whole.size };
}

/** Kills the background again and again while reports are being kept. */
export async function killBackgrounds(browser: Driver, kills: number): Promise<Toll> {
  return browser.inTab(OPTIONS, async (view) => {
    const acknowledged = new Set<string>();
    await view.evaluate('window.acknowledged = []');
    for (let kill = 0; kill < kills; kill++) {
      const numbers = Array.from({ length: BURST }, (_, at) => kill * BURST + at);
      const burst = numbers.map((number) => `window.acknowledged.push(await ${keeping(number)});`).join('\n');
      await view.evaluate(`void (window.burst = (async () => { ${burst} })())`);
      await moment();
      await browser.killBackground();
      await view.evaluate('window.burst.then(() => true)');
    }
    for (const id of await view.evaluate<(string | null)[]>('window.acknowledged')) if (id) acknowledged.add(id);
    return { kills, acknowledged: acknowledged.size, ...(await count(view, acknowledged)) };
  });
}

/** Kills the browser again and again while reports are being kept, each time in the profile that the last one left. */
export async function killBrowsers(launch: (options: LaunchOptions) => Promise<Driver>, kills: number): Promise<Toll> {
  const profile = mkdtempSync(path.join(tmpdir(), 'framecheck-killed-'));
  const acknowledged = new Set<string>();
  const toll: Toll = { kills, acknowledged: 0, lost: 0, torn: 0 };
  try {
    for (let kill = 0; kill <= kills; kill++) {
      const browser = await launch({ profile });
      const found = await browser.inTab(OPTIONS, (view) => count(view, acknowledged));
      toll.lost += found.lost;
      toll.torn += found.torn;
      if (kill === kills) await browser.close();
      else for (const id of await keepUntilKilled(browser, kill)) acknowledged.add(id);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { ...toll, acknowledged: acknowledged.size };
}

/** Keeps reports until the browser is gone; gives the ids of those that were acknowledged. */
async function keepUntilKilled(browser: Driver, kill: number): Promise<string[]> {
  const acknowledged: string[] = [];
  let killing: Promise<void> | undefined;
  const gone = browser.exited.then(() => undefined);
  const keepOn = browser.inTab(OPTIONS, async (view) => {
    for (let at = 0; ; at++) {
      const id = await view.evaluate<string | null>(keeping(kill * 10_000 + at));
      if (id) acknowledged.push(id);
      killing ??= moment().then(() => browser.kill());
    }
  });
  // Whatever was under way ends with the browser.
  await Promise.race([keepOn.catch(() => undefined), gone]);
  await killing;
  return acknowledged;
}
