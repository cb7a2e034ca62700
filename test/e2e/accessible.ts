import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { Driver, Look, TabView, View } from './driver.ts';
import { areColoursOfOneLook, beginWalk, calling, endWalk, faultsInForcedColours, faultsOfRoom, hasWalked, motion } from './in-page.ts';
import { waitFor } from './wait.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Judged {
  violations: string[];
  passes: number;
}

/** The rules whose outcome depends on colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong in a page: the rule and the elements that break it. It goes over to the page once. */
export async function judge(view: View, rules?: string[]): Promise<Judged> {
  const isThere = await view.evaluate<boolean>('window.axe !== undefined');
  return view.evaluate<Judged>(`(() => {
    ${isThere ? '' : `${axe}; window.axe ??= globalThis.axe;`}
    return window.axe.run(document, ${JSON.stringify(rules ? { runOnly: rules } : {})}).then(({ violations, passes }) => ({
      violations: violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary)),
      passes: passes.length,
    }));
  })()`);
}

const folder = process.env.PICTURES;

/** No more faults of a kind are told. */
const MOST_TOLD = 8;

const ask = (view: View, work: () => unknown): Promise<string[]> => view.evaluate<string[]>(calling(work));

/** Walks through a view by the Tab key, or backwards, and tells what is wrong on the way. */
async function walk(view: View, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  await view.press(key, 0);
  await waitFor(() => view.evaluate('document.hasFocus()'), 'the view to have the focus');
  const stops = await view.evaluate<number>(calling(beginWalk, key === 'Shift+Tab'));
  await view.press(key, stops + 2);
  await waitFor(() => view.evaluate(hasWalked(stops + 2)), 'the keys to reach the page');
  return ask(view, endWalk);
}

const isTab = (view: View): view is TabView => 'zoom' in view;

/** What has no room where everything is twice as large: a tab is zoomed, a popup or panel has its text doubled. */
async function doubled(view: View): Promise<string[]> {
  const zoom = (factor: number): Promise<unknown> =>
    isTab(view) ? view.zoom(factor) : view.evaluate(`void (document.documentElement.style.fontSize = '${factor * 100}%')`);
  const before = await view.evaluate<number>('devicePixelRatio');
  await zoom(2);
  if (isTab(view)) await waitFor(() => view.evaluate(`devicePixelRatio === ${2 * before}`), 'the page to be zoomed');
  const faults = await ask(view, faultsOfRoom);
  await zoom(1);
  return faults;
}

export const looks: Look[] = ['light', 'dark', 'forced'];

/** Has a view in a look, once the browser has brought it all there. */
export async function wear(browser: Driver, view: View, look: Look): Promise<void> {
  await browser.prefer(look);
  const query = (media: string, expected: boolean): string => `matchMedia('(${media})').matches === ${expected}`;
  const isThere = `${query('prefers-color-scheme: dark', look === 'dark')} && ${query('forced-colors: active', look === 'forced')}`;
  await waitFor(() => view.evaluate(`${isThere} && ${calling(areColoursOfOneLook)}`), `the view to be ${look}`);
}

/** What keeps readers out of an open view, in every look and by keyboard; the view is as before, but for where it is scrolled and has its focus. */
export async function barriers(browser: Driver, view: View): Promise<string[]> {
  const faults: string[] = [];
  const name = (expect.getState().currentTestName ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const add = (where: string, found: string[]): unknown => faults.push(...found.slice(0, MOST_TOLD).map((each) => `${where}: ${each}`));
  for (const look of looks) {
    await wear(browser, view, look);
    if (folder) await view.screenshot(`${folder}/${name}-${look}.png`);
    // What does not depend on colours is the same in every look.
    const { violations, passes } = await judge(view, look === 'light' ? undefined : OF_COLOURS);
    add(look, passes > (look === 'light' ? 8 : 0) ? violations : [`axe found only ${passes} rules to look at`]);
  }
  add('forced', await ask(view, faultsInForcedColours));
  add('forced', await ask(view, motion));
  add('by keyboard', await walk(view, 'Tab'));
  add('by keyboard, backwards', await walk(view, 'Shift+Tab'));
  await browser.prefer('light');
  add('at 200 %', await doubled(view));
  return faults;
}
