import type { FromPage } from '../messages';

// Runs only on sites of which the reader said "always", and does no more than tell the background that a page is there.
const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
const question: FromPage = { type: 'arrived', ask: {} };
void Promise.resolve(runtime.sendMessage(question)).catch(console.error);
