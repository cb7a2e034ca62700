import { openFolder } from './rows';
import { attribution } from './sets/attribution';
import { edits } from './sets/edits';
import { labels } from './sets/labels';
import type { Measurement } from './sets/measurement';
import { numbers } from './sets/numbers';
import { quotes } from './sets/quotes';
import { wire } from './sets/wire';
import { words } from './sets/words';
import type { Table } from './table';

const SETS: Measurement[] = [attribution, words, wire, edits, quotes, numbers, labels];

/**
 * The figures of every set whose files stand in a folder, one set after the other.
 * @param split only rows of this split, where rows name one
 * @throws where the folder holds none of the files
 */
export function* evaluateFolder(path: string, split?: string): Generator<Table> {
  const folder = openFolder(path, split);
  const known = SETS.filter(({ files }) => files.every((file) => folder.has(file)));
  if (known.length === 0) throw new Error(`${path} holds none of ${[...new Set(SETS.flatMap(({ files }) => files))].join(', ')}`);
  for (const { measure } of known) yield* measure(folder);
}
