// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The files of a folder by their path in it, sorted, with slashes on every system.
 * @param {string} folder
 * @returns {Record<string, Buffer>}
 */
export function readFolder(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** @param {string | Uint8Array} data */
export const digest = (data) => createHash('sha256').update(data).digest('hex');
