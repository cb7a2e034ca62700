import type { Plugin } from 'vite';
import { sharesOf } from '../src/core/compare/weights';
import { writeBeginnings } from '../src/core/lexicon/waiting';
import { frequencies } from '../src/data/frequencies';
import { bundledLexicon } from '../src/data/lexicon';

/** The table of frequencies with stems in the place of words. */
function bandsOfStems(): Record<string, string> {
  const shares = [...sharesOf(frequencies)];
  const stemsOf = (share: number) => shares.flatMap(([stem, each]) => (each === share ? [stem] : [])).join(' ');
  return Object.fromEntries([...new Set(shares.map(([, share]) => share))].map((share) => [share, stemsOf(share)]));
}

/** Puts into what is shipped what a background would work out anew each time that it starts, the same every time. */
export const workedOut = (): Plugin => ({
  name: 'worked-out',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    if (id.endsWith('/src/data/beginnings.ts')) return `export const beginnings = ${JSON.stringify(writeBeginnings(bundledLexicon()))};`;
    if (id.endsWith('/src/data/frequencies.json')) return JSON.stringify({ areOfStems: true, bands: bandsOfStems() });
    return undefined;
  },
});
