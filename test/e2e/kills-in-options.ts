import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Driver, LaunchOptions } from './driver.ts';
import { moment, type Toll } from './kills.ts';
import { changesOf, type Held, heldIn, make, type OptionChange, prepare } from './option-changes.ts';
import { waitFor } from './wait.ts';

const OPTIONS = 'src/options/index.html#about';

/** What was acknowledged before a kill, and what the change that was under way would have led to. */
interface Left {
  acknowledged: Held;
  underway: Held;
  made: number;
}

/** Makes changes in the options until the browser is killed in the middle of one, or just before or after it. */
async function changeUntilKilled(browser: Driver, changes: OptionChange[], from: Held): Promise<Left> {
  const left: Left = { acknowledged: from, underway: from, made: 0 };
  let killing: Promise<void> | undefined;
  const last = Math.floor(Math.random() * changes.length);
  const changeOn = browser.inTab(OPTIONS, async (view) => {
    for (const [at, change] of changes.entries()) {
      await prepare(view, change);
      left.underway = change.lead(left.acknowledged);
      if (at === last) killing = moment().then(() => browser.kill());
      await make(view, change);
      left.acknowledged = left.underway;
      left.made += 1;
      if (at === last) return;
    }
  });
  // Whatever was under way ends with the browser; what fails before it is killed is a fault.
  await Promise.race([changeOn.catch((fault: unknown) => (killing ? undefined : Promise.reject(fault))), browser.exited]);
  await killing;
  return left;
}

/** What of a kill is lost, and what is half there. */
function count(found: Held, { acknowledged, underway }: Left): Pick<Toll, 'lost' | 'torn'> {
  const isOne = isDeepStrictEqual(found, acknowledged) || isDeepStrictEqual(found, underway);
  const isTorn = found.reports !== found.texts;
  return { lost: isOne || isTorn ? 0 : 1, torn: isTorn ? 1 : 0 };
}

/** What is kept at the next start; what the browser itself lost is brought back as a reader does it. */
const findAgain = (browser: Driver): Promise<{ found: Held; isBack: boolean }> =>
  browser.inTab(OPTIONS, async (view) => {
    await waitFor(() => view.evaluate('document.querySelector("main h1") !== null'), 'the options');
    const isLost = await view.evaluate<boolean>('document.querySelector("[name=bring-back]") !== null');
    if (isLost) {
      await view.click('[name=bring-back]');
      await waitFor(() => view.evaluate('document.querySelector("main[data-section=about]") !== null'), 'what is brought back', 30_000);
    }
    return { found: await heldIn(view), isBack: isLost };
  });

/** Kills the browser again and again while settings, entries and reports are changed, imported, deleted and brought back in the options. */
export async function killOptions(launch: (options: LaunchOptions) => Promise<Driver>, kills: number): Promise<Toll> {
  const profile = mkdtempSync(path.join(tmpdir(), 'framecheck-killed-'));
  const toll = { kills, acknowledged: 0, lost: 0, torn: 0 };
  let broughtBack = 0;
  let left: Left | undefined;
  try {
    for (let kill = 0; kill <= kills; kill++) {
      const browser = await launch({ profile });
      const { found, isBack } = await findAgain(browser);
      if (isBack) broughtBack += 1;
      if (left) {
        const { lost, torn } = count(found, left);
        if (lost + torn) console.error(JSON.stringify({ found, ...left }));
        toll.lost += lost;
        toll.torn += torn;
      }
      if (kill === kills) await browser.close();
      else {
        left = await changeUntilKilled(browser, changesOf(kill), found);
        toll.acknowledged += left.made;
      }
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { ...toll, broughtBack };
}
