// @ts-check
// `npm run lexicon-page`: writes docs/lexicon.md anew from the bundled lexicon.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const options = { configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') };
const [{ module: page }, { module: data }] = await Promise.all([
  runnerImport('./scripts/lexicon-page.ts', options),
  runnerImport('./src/data/lexicon.ts', options),
]);
const entries = data.bundledLexicon();
writeFileSync('docs/lexicon.md', page.lexiconPage(entries));
console.log(`docs/lexicon.md: ${entries.length} entries`);
