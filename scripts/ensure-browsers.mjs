import { ensureChromium, ensureFirefox } from './browsers.mjs';

try {
  console.log(`Chromium: ${ensureChromium()}`);
  console.log(`Firefox:  ${ensureFirefox()}`);
} catch (fault) {
  console.error(/** @type {Error} */ (fault).message);
  process.exitCode = 1;
}
