import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const rooms = ['src/view', 'src/popup', 'src/options'];
const named = /'((?:view|popup|options)\.[a-z.-]+|name|language)'/g;
const inManifest = /__MSG_(\w+)__/g;

const filesOf = (room: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(room, file));

/** The keys that the views say and the manifest names; their words stand in the catalogue alone. */
export function keysInViews(): string[] {
  const inViews = rooms.flatMap(filesOf).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(named)].map((found) => found[1] ?? ''));
  const manifest = [...readFileSync('manifest.json', 'utf8').matchAll(inManifest)].map((found) => found[1] ?? '');
  return [...new Set([...inViews, ...manifest])];
}
