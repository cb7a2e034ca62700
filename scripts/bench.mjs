// @ts-check
// `npm run bench`: measured is what is shipped, so the code is bundled first; a module runner would pay for every import at every use.
// With names (popup, storm ...) only those parts are measured.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const outDir = 'out/bench';
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    rolldownOptions: { input: ['test/bench/bench.ts', 'test/bench/fresh-start.ts'], output: { topLevelVar: false } }, // as in vite.cli.config.ts
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
  },
});
const { bench } = await import(pathToFileURL(path.resolve(outDir, 'bench.js')).href);
process.exitCode = await bench(process.argv.slice(2));
