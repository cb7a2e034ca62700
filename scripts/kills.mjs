// @ts-check
// `npm run kills [-- COUNT]`: kills the background, and half as often the browser, while reports are being kept; prints what was lost.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/kills.ts', { configFile: false, logLevel: 'error' });
process.exitCode = await module.kills(process.argv.slice(2));
