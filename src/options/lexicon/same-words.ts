import { CUES } from '../../core/lexicon/compile';
import type { Entry } from '../../core/lexicon/entry';
import { allRunsOf } from '../../core/lexicon/form';

/** Reporting verbs are looked up apart from all other words, so the two never meet. */
const areApart = (one: Entry, other: Entry): boolean => (one.category === CUES) !== (other.category === CUES);

/** The entries that match words, by those words. */
export type WordIndex = ReadonlyMap<string, Entry[]>;

/** Indexes entries by every run of words that they match. */
export function indexWords(entries: Entry[]): WordIndex {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const run of new Set(allRunsOf(entry).flat())) {
      const known = index.get(run);
      if (known) known.push(entry);
      else index.set(run, [entry]);
    }
  }
  return index;
}

/** The other entries that match some of an entry's words, with the first words that they share. */
export function sameWords(entry: Entry, index: WordIndex): { words: string; entry: Entry }[] {
  const found = new Map<string, { words: string; entry: Entry }>();
  for (const run of allRunsOf(entry).flat()) {
    for (const other of index.get(run) ?? []) {
      if (other.id !== entry.id && !areApart(entry, other) && !found.has(other.id)) found.set(other.id, { words: run, entry: other });
    }
  }
  return [...found.values()];
}
