import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { bringBack, keepSomething } from './kept-things.ts';

/** How often each damage is done; `DAMAGES=10` does it ten times. */
const TIMES = Number(process.env.DAMAGES ?? 1);

/** The library's own folder: where either browser keeps an extension's databases, and not what it keeps of `storage.local`. */
const FOLDER = /\/(?:chrome-extension_\w+_0\.indexeddb\.leveldb|moz-extension\+\+\+[\w-]+\/idb)\//;

const filesOf = (profile: string): string[] =>
  readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => FOLDER.test(file));

/** Writes noise over the first bytes of a file. */
function scrawl(file: string): void {
  const open = openSync(file, 'r+');
  writeSync(open, Buffer.alloc(Math.min(4096, statSync(file).size), 0xa5));
  closeSync(open);
}

const damages: [string, (files: string[]) => void][] = [
  [
    'deleted',
    (files) =>
      files.forEach((file) => {
        rmSync(file);
      }),
  ],
  [
    'emptied',
    (files) =>
      files.forEach((file) => {
        truncateSync(file);
      }),
  ],
  [
    'cut in half',
    (files) =>
      files.forEach((file) => {
        truncateSync(file, Math.floor(statSync(file).size / 2));
      }),
  ],
  ['written over at their beginnings', (files) => files.forEach(scrawl)],
  [
    'deleted but for the smallest',
    (files) =>
      files
        .sort((a, b) => statSync(a).size - statSync(b).size)
        .slice(1)
        .forEach((file) => {
          rmSync(file);
        }),
  ],
];

describe.each(browsers)('%s', (_name, launch) => {
  test(
    'a library whose files were damaged on the disk between two starts is told of, and brought back',
    async () => {
      const profile = mkdtempSync(path.join(tmpdir(), 'framecheck-damaged-'));
      try {
        let browser = await launch({ profile });
        await keepSomething(browser);
        for (let time = 0; time < TIMES; time++)
          for (const [how, damage] of damages) {
            await browser.close();
            const files = filesOf(profile);
            expect(files.length, how).toBeGreaterThan(0);
            damage(files);
            browser = await launch({ profile });
            await bringBack(browser).catch((fault: Error) => {
              throw new Error(`files that were ${how}: ${fault.message}`, { cause: fault });
            });
          }
        await browser.close();
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
    120_000 * TIMES,
  );
});
