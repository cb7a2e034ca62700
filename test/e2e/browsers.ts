import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Both browsers, each with what was built for it. */
export const browsers: [name: Driver['name'], launch: (options?: LaunchOptions) => Promise<Driver>][] = [
  ['Chromium', (options) => launchChromium('dist/chrome', options)],
  ['Firefox', (options) => launchFirefox('dist/firefox', options)],
];
