// @ts-check
// Builds what is shipped: `node scripts/build.mjs` all of it, with names (chrome, firefox, cli) only those.
import { build, runnerImport } from 'vite';

/** @type {Record<string, import('vite').InlineConfig>} */
const targets = {
  chrome: { mode: 'chrome' },
  firefox: { mode: 'firefox' },
  cli: { configFile: 'vite.cli.config.ts' },
};

/** A faulty reference is not shipped: each fault is named, and nothing is built. */
async function checkReports() {
  const { module } = await runnerImport('./scripts/reports.ts', { configFile: false, logLevel: 'error' });
  const faults = module.faultsOfReports();
  if (faults.length > 0) throw new Error(`the bundled references are at fault:\n${faults.join('\n')}`);
}

await checkReports();
const asked = process.argv.slice(2);
for (const name of asked.length ? asked : Object.keys(targets)) {
  const target = targets[name];
  if (!target) throw new Error(`no target ${name}: ${Object.keys(targets).join(', ')}`);
  await build({ logLevel: 'error', ...target });
  console.log(`built dist/${name}`);
}
