// @ts-check
// `npm run screenshots`: the README's pictures, taken anew.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/screenshots.ts', { configFile: false, logLevel: 'error' });
await module.takeScreenshots('docs/screenshots');
