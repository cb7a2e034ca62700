// @ts-check
// `npm test`: every check in order, each with its time; stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The script behind a package's command, to be run by Node itself: no shell is needed, on any system.
 * @param {string} name @param {string} [command]
 */
function bin(name, command = name) {
  const file = path.resolve('node_modules', name, 'package.json');
  const { bin: named } = require(file);
  return path.join(path.dirname(file), typeof named === 'string' ? named : named[command]);
}

/** @type {[what: string, script: string, ...args: string[]][]} */
const steps = [
  ['lock file', 'scripts/check-lock.mjs'],
  ['types', bin('typescript', 'tsc'), '--noEmit'],
  ['style', bin('@biomejs/biome', 'biome'), 'check', '--error-on-warnings'],
  ['nothing unused', bin('knip')],
  // Left to itself vitest keeps one processor free, which is half of a small machine.
  ['unit tests', bin('vitest'), 'run', '--project', 'unit', '--maxWorkers=2'],
  ['builds', 'scripts/build.mjs'],
  ['the same bytes again', 'scripts/same-build.mjs'],
  ["Firefox's rules", 'scripts/lint-firefox.mjs'],
  ['sizes', bin('size-limit')],
  ['browsers', 'scripts/ensure-browsers.mjs'],
  ['browser tests', bin('vitest'), 'run', '--project', 'e2e'],
];

const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const start = Date.now();
for (const [what, script, ...args] of steps) {
  console.log(`\n== ${what}`);
  const began = Date.now();
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\nnpm test stopped at: ${what} (after ${seconds(began)})`);
    process.exit(1);
  }
  console.log(`-- ${what}: ${seconds(began)}`);
}
console.log(`\nAll ${steps.length} checks passed in ${seconds(start)}.`);
