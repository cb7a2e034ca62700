import { packOfReports } from '../../src/core/compare/reports/report-pack.ts';
import { textsOf } from './compared.ts';
import type { Driver, TabView } from './driver.ts';
import { chooseReports } from './packs.ts';
import { copiedSettingsIn } from './stored.ts';
import { waitFor } from './wait.ts';

const OPTIONS = 'src/options/index.html';
/** The switch of the check that is off. */
export const CHECK = 'li[data-check=contested-labels] input';
/** Words that the popup and the options say of a loss. */
export const LOST = 'is missing';

const pack = packOfReports(
  [1, 2, 3].map((boat) => ({
    text: `The ferry ${boat} ran again on Monday, the harbour office said. Nobody was hurt, Ann Lee said.`,
    url: `https://fjord.example/${boat}`,
    language: 'en',
    read: 'whole' as const,
  })),
);

/** How many imported reports the options list. */
export const rows = async (view: TabView): Promise<number> =>
  (await textsOf(view, '[data-from=imported] .report:not([data-deleted])')).length;

export async function says(view: TabView, selector: string, words: string): Promise<void> {
  let said = '';
  const isSaid = async (): Promise<boolean> => {
    said = (await textsOf(view, selector)).join();
    return said.includes(words);
  };
  await waitFor(isSaid, words).catch(() => {
    throw new Error(`timed out: "${words}" in "${said}"`);
  });
}

/** Keeps three reports and switches a check off. */
export async function keepSomething(browser: Driver): Promise<void> {
  await browser.inTab(`${OPTIONS}#references`, async (view) => {
    await waitFor(() => view.evaluate('document.querySelector("[name=search]") !== null'), 'the references');
    if ((await rows(view)) === 3) return;
    await chooseReports(view, 'three.json', pack);
    await view.click('[name=take-in]');
    await waitFor(async () => (await rows(view)) === 3, 'three reports');
  });
  await browser.inTab(`${OPTIONS}#checks`, async (view) => {
    if (await view.evaluate(`document.querySelector(${JSON.stringify(CHECK)}).checked`)) await view.click(CHECK);
    await waitFor(async () => (await copiedSettingsIn(view))?.checksOff.includes('contested-labels'), 'the copy of the settings');
  });
}

/** Looks at what the options say of the loss of all that was kept, and has it brought back. */
export async function bringBack(browser: Driver): Promise<void> {
  await browser.inTab(`${OPTIONS}#checks`, async (view) => {
    await says(view, 'h1', LOST);
    await says(view, '.recovery li', '3 reports that you keep as references; 3 of them');
    await says(view, '.recovery li', 'switches that you set: 1');
    await view.click('[name=bring-back]');
    await waitFor(() => view.evaluate(`document.querySelector(${JSON.stringify(CHECK)}) !== null`), 'the options');
    await waitFor(() => view.evaluate(`!document.querySelector(${JSON.stringify(CHECK)}).checked`), 'the check to be off');
  });
  await browser.inTab(`${OPTIONS}#references`, (view) => waitFor(async () => (await rows(view)) === 3, 'three reports'));
}
