import type { TabView, View } from './driver.ts';
import { carts } from './packs.ts';

/** What a reader has kept, counted: checks that are off, entries of their own, reports (heads, and texts of them). */
export interface Held {
  off: number;
  entries: number;
  reports: number;
  texts: number;
}

const AT_ONCE = 30;

/** A change that a reader makes in the options: what is done before the click that makes it, the click, and what it leads to. */
export interface OptionChange {
  name: string;
  prepare: string;
  click: string;
  isDone: string;
  lead(before: Held): Held;
}

/** What every step runs among: a way to wait, and to choose a file. */
const TOOLS = `const until = async (done) => {
    for (let at = 0; at < 500; at++) {
      const found = done();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('timed out: ' + done);
  };
  const $ = (selector) => document.querySelector(selector);
  const go = async (section) => { location.hash = section; await until(() => $('main').dataset.section === section); };
  const choose = async (selector, text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'many.json', { type: 'application/json' }));
    const field = await until(() => $(selector));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => $('.import-preview'));
  };
  const saved = () => $('.saved span');`;

const script = (body: string): string => `(async () => { ${TOOLS}
  ${body}
  return true;
})()`;

const entriesOf = (round: number): string =>
  JSON.stringify(Array.from({ length: AT_ONCE }, (_, at) => ({ ...carts, id: `carts-${round}-${at}`, forms: [`cart ${round} ${at}`] })));

const reportsOf = (round: number): string =>
  JSON.stringify({
    framecheckReports: 1,
    reports: Array.from({ length: AT_ONCE }, (_, at) => ({
      text: `Ferry ${round}-${at} left Norvik at dawn on Monday, the harbour office said. Nobody was hurt, Ann Lee said.`,
      url: `https://fjord.example/${round}/${at}`,
    })),
  });

const addReports = (held: Held): Held => ({ ...held, reports: held.reports + AT_ONCE, texts: held.texts + AT_ONCE });

/** Settings: the line that tells of it is another one than before. */
const ofSettings = { isDone: 'await until(() => saved() && saved() !== window.savedBefore);' };
const noReports = (held: Held): Held => ({ ...held, reports: 0, texts: 0 });

/** The changes of a round, in an order in which each can be made. */
export function changesOf(round: number): OptionChange[] {
  const before = new Map<string, Held>();
  const undone = (name: string) => (): Held => before.get(name) as Held;
  const noted = (name: string, lead: OptionChange['lead']) => (held: Held) => {
    before.set(name, held);
    return lead(held);
  };
  return [
    {
      name: 'a check is switched',
      prepare: `await go('checks'); await until(() => $('li[data-check=loaded-cues] input')); window.savedBefore = saved();`,
      click: `$('li[data-check=loaded-cues] input').click();`,
      ...ofSettings,
      lead: noted('off', (held) => ({ ...held, off: 1 - held.off })),
    },
    {
      name: 'that is undone',
      prepare: `window.savedBefore = saved(); await until(() => $('[name=undo-step]'));`,
      click: `$('[name=undo-step]').click();`,
      ...ofSettings,
      lead: undone('off'),
    },
    {
      name: 'entries are imported',
      prepare: `await go('data'); await choose('[name=import]', ${JSON.stringify(entriesOf(round))}); window.savedBefore = saved();`,
      click: `$('[name=apply]').click();`,
      ...ofSettings,
      lead: (held) => ({ ...held, entries: held.entries + AT_ONCE }),
    },
    {
      name: 'reports are imported',
      prepare: `await go('references'); await until(() => $('[name=search]')); $('.report-tools').open = true;
        await choose('[name=import-reports]', ${JSON.stringify(reportsOf(round))});`,
      click: `$('[name=take-in]').click();`,
      isDone: `await until(() => $('[name=undo-import]'));`,
      lead: noted('import', addReports),
    },
    {
      name: 'the import is undone',
      prepare: '',
      click: `$('[name=undo-import]').click();`,
      isDone: `await until(() => !$('[name=undo-import]'));`,
      lead: undone('import'),
    },
    {
      name: 'reports are imported again',
      prepare: `await choose('[name=import-reports]', ${JSON.stringify(reportsOf(round))});`,
      click: `$('[name=take-in]').click();`,
      isDone: `await until(() => $('[name=undo-import]'));`,
      lead: addReports,
    },
    {
      name: 'all reports are deleted',
      prepare: `(await until(() => $('[name=delete-all]'))).click(); await until(() => $('[name=delete-sure]'));`,
      click: `$('[name=delete-sure]').click();`,
      isDone: `await until(() => $('[name=undo-all]'));`,
      lead: noted('delete', noReports),
    },
    {
      name: 'that is undone',
      prepare: '',
      click: `$('[name=undo-all]').click();`,
      isDone: `await until(() => !$('[name=undo-all]'));`,
      lead: undone('delete'),
    },
  ];
}

export const prepare = (view: TabView, change: OptionChange): Promise<boolean> => view.evaluate(script(change.prepare));

/** Makes a change, and waits until the page shows that it is made. */
export const make = (view: TabView, change: OptionChange): Promise<boolean> => view.evaluate(script(`${change.click} ${change.isDone}`));

/** What is kept, past everything of ours. */
export const heldIn = (view: View): Promise<Held> =>
  view.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('framecheck');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['settings', 'kept', 'texts']);
      const settings = transaction.objectStore('settings').get('settings');
      const [reports, texts] = ['kept', 'texts'].map((name) => transaction.objectStore(name).count());
      transaction.oncomplete = () => {
        opening.result.close();
        const { checksOff = [], ownEntries = [] } = settings.result?.value ?? {};
        resolve({ off: checksOff.length, entries: ownEntries.length, reports: reports.result, texts: texts.result });
      };
    };
  })`);
