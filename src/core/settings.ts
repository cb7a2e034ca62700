import type { Entry } from './lexicon/entry';

/** What the reader changed: a difference to what is bundled, never a copy of it. */
export interface Settings {
  version: 1;
  checksOff: string[];
  entriesOff: string[];
  ownEntries: Entry[];
}

export const defaultSettings: Settings = { version: 1, checksOff: [], entriesOff: [], ownEntries: [] };
