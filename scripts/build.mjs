// @ts-check
// Builds what is shipped: `node scripts/build.mjs` all of it, with names (chrome, firefox, cli) only those.
// LEXICON names another folder of lexicon files to check before it.
import { build, runnerImport } from 'vite';

/** @type {Record<string, import('vite').InlineConfig>} */
const targets = {
  chrome: { mode: 'chrome' },
  firefox: { mode: 'firefox' },
  cli: { configFile: 'vite.cli.config.ts' },
};

/**
 * What is faulty is not shipped: each fault is named, and nothing is built.
 * @param {string} what
 * @param {string[]} faults
 */
function refuse(what, faults) {
  if (faults.length > 0) throw new Error(`${what} at fault:\n${faults.join('\n')}`);
}

// Vite would leave `development` behind after the first import, and JSX with the paths of this machine in what is built then.
process.env.NODE_ENV = 'production';

const options = { configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') };
const [{ module: reports }, { module: lexicon }] = await Promise.all([
  runnerImport('./scripts/reports.ts', options),
  runnerImport('./scripts/lexicon-faults.ts', options),
]);
refuse('the bundled lexicon is', lexicon.faultsOfLexicon(process.env.LEXICON ?? 'src/data/lexicon'));
refuse('the bundled references are', reports.faultsOfReports());

const asked = process.argv.slice(2);
for (const name of asked.length ? asked : Object.keys(targets)) {
  const target = targets[name];
  if (!target) throw new Error(`no target ${name}: ${Object.keys(targets).join(', ')}`);
  await build({ logLevel: 'error', ...target });
  console.log(`built dist/${name}`);
}
