// @ts-check
// `npm run evaluate`: Node 20 cannot run TypeScript, so Vite's module runner loads what measures.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./test/evaluate/evaluate.ts', { configFile: false, logLevel: 'error' });
process.exitCode = module.evaluate(process.argv.slice(2));
