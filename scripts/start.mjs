// @ts-check
// `npm start`: Node 20 cannot run TypeScript, so Vite's module runner loads the script, and with it the drivers of the browser tests.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/start.ts', { configFile: false, logLevel: 'error' });
process.exitCode = await module.start(process.argv.slice(2));
