import type { Environment } from 'vitest/runtime';
import { closeRunning } from './running.ts';

/** Where the browser tests run: Node, and the browsers that one file leaves to the next are closed at the end. */
export default {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup: () => ({ teardown: closeRunning }),
} satisfies Environment;
