import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../src/core/lexicon/entry';
import { readEntries } from '../src/core/lexicon/parse';
import { findClassFaults, findWholeFaults } from '../src/core/lexicon/whole';
import { wordClasses } from '../src/core/lexicon/word-classes';
import { themeNames } from '../src/data/lexicon';

interface Read {
  entries: Entry[];
  faults: string[];
}

function readTheme(folder: string, theme: string): Read {
  const file = `lexicon/${theme}.json`;
  try {
    const { entries, faults } = readEntries(file, JSON.parse(readFileSync(path.join(folder, `${theme}.json`), 'utf8')));
    return { entries: entries.map((entry) => Object.assign(entry, { theme })), faults };
  } catch (error) {
    const { message } = error as Error;
    return { entries: [], faults: [message.startsWith(file) ? message : `${file}: ${message}`] };
  }
}

/** The themes of a folder as they are tried: in the order of the loader, and what the loader does not know last. */
const orderOf = (theme: string): number => (themeNames.includes(theme) ? themeNames.indexOf(theme) : themeNames.length);

/**
 * Reads the lexicon files of a folder as strictly as anybody's, and all of them together.
 * @returns a sentence for each fault, with its file and entry.
 */
export function faultsOfLexicon(folder: string): string[] {
  const found = readdirSync(folder).map((file) => path.basename(file, '.json'));
  const themes = found.sort((one, other) => orderOf(one) - orderOf(other));
  const strangers = themes.filter((theme) => !themeNames.includes(theme));
  const read = themes.map((theme) => readTheme(folder, theme));
  return [
    ...strangers.map((theme) => `lexicon/${theme}.json: is not loaded, src/data/lexicon.ts does not name it`),
    ...read.flatMap(({ faults }) => faults),
    ...findWholeFaults(read.flatMap(({ entries }) => entries)),
    ...findClassFaults(wordClasses),
  ];
}
