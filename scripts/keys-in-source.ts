import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const rooms = ['src/view', 'src/report', 'src/popup', 'src/panel', 'src/options', 'src/welcome', 'src/background'];
const said = /'((?:view|report|popup|panel|options|welcome|action)\.[a-z.-]+|name|language)'/g;
const inManifest = /__MSG_(\w+)__/g;
/** A key with its English default, as the records of messages hold them. */
const defaults = /^ +'([a-z-]+\.[a-z.-]+)':/gm;

const textOf = (room: string): string =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(room, file), 'utf8'))
    .join('\n');

const found = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];

/** The keys that the views say and the manifest names; their words stand in the catalogue alone. */
export const keysInViews = (): string[] => [
  ...new Set([...found(rooms.map(textOf).join('\n'), said), ...found(readFileSync('manifest.json', 'utf8'), inManifest)]),
];

/** The keys under which English defaults stand anywhere in the code. */
export const keysWithDefaults = (): string[] => found(textOf('src'), defaults);
