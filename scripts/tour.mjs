// @ts-check
// `npm run tour`: the pictures of a store's listing, into out/tour.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/store-tour.ts', { configFile: false, logLevel: 'error' });
await module.takeTour('out/tour');
