import { browsers } from '../test/e2e/browsers.ts';
import { killBackgrounds, killBrowsers, type Toll } from '../test/e2e/kills.ts';
import { killOptions } from '../test/e2e/kills-in-options.ts';

const print = (what: string, { kills, acknowledged, lost, torn, broughtBack = 0 }: Toll): void => {
  const back = broughtBack ? `, ${broughtBack} times all was brought back out of the copy` : '';
  console.log(`${what}: ${kills} kills, ${acknowledged} changes acknowledged, ${lost} lost, ${torn} half there${back}`);
};

/**
 * Kills the background so many times in either browser, and the browser half as often while reports are being kept, and as often again while
 * settings, entries and reports are changed, imported, deleted and brought back in the options.
 * @param count how often, 100 where it is not given
 * @returns the exit code: 0 where nothing that was acknowledged is lost and nothing is half there
 */
export async function kills([count = '100']: string[]): Promise<number> {
  const tolls: Toll[] = [];
  for (const [name, launch] of browsers) {
    const browser = await launch();
    const background = await killBackgrounds(browser, Number(count)).finally(() => browser.close());
    print(`${name}, the background`, background);
    const whole = await killBrowsers(launch, Math.ceil(Number(count) / 2));
    print(`${name}, the browser`, whole);
    const changed = await killOptions(launch, Math.ceil(Number(count) / 2));
    print(`${name}, the browser, in the options`, changed);
    tolls.push(background, whole, changed);
  }
  return tolls.every(({ lost, torn }) => lost + torn === 0) ? 0 : 1;
}
