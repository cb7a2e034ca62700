import type { Entry } from './lexicon/entry';
import { shown } from './lexicon/fields';
import { parseLexicon, readEntry } from './lexicon/parse';

/** What the reader changed: a difference to what is bundled, never a copy of it. */
export interface Settings {
  version: 1;
  checksOff: string[];
  /** Themes of the bundled lexicon, by the names of their files; `own` is that of the reader's own entries. */
  themesOff: string[];
  groupsOff: string[];
  entriesOff: string[];
  /** Entries that are listed but not highlighted, and bundled quiet ones that are noted as others are. */
  entriesQuiet: string[];
  entriesLoud: string[];
  /** Wordings that are not noted, whatever they rest on; in lower case. */
  phrasesMuted: string[];
  /** Hosts on whose pages nothing is noted. */
  sitesMuted: string[];
  /** The palette of the highlights, by its name; empty where it is the usual one. */
  palette: string[];
  /** The address of the reader's news search, `%s` where the words go; empty where it is the usual one. */
  newsSearch: string[];
  ownEntries: Entry[];
}

export const defaultSettings: Settings = {
  version: 1,
  checksOff: [],
  themesOff: [],
  groupsOff: [],
  entriesOff: [],
  entriesQuiet: [],
  entriesLoud: [],
  phrasesMuted: [],
  sitesMuted: [],
  palette: [],
  newsSearch: [],
  ownEntries: [],
};

type Stored = Record<string, unknown>;

/** Turns settings of one version into those of the next; the first of a list takes version 1. */
export type Migration = (stored: Stored) => Stored;

const migrations: Migration[] = [];

function fault(what: string): Error {
  return new Error(`settings: ${what}`);
}

function readStored(raw: unknown): Stored {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw fault('must be an object');
  const known = new Set<string>(Object.keys(defaultSettings));
  const unknown = Object.keys(raw).find((key) => !known.has(key));
  if (unknown !== undefined) throw fault(`has an unknown key "${shown(unknown)}"`);
  return raw as Stored;
}

/** The parts that are lists of text, with what each holds. */
export const LISTS = {
  checksOff: 'ids',
  themesOff: 'ids',
  groupsOff: 'ids',
  entriesOff: 'ids',
  entriesQuiet: 'ids',
  entriesLoud: 'ids',
  phrasesMuted: 'phrases',
  sitesMuted: 'hosts',
  palette: 'names',
  newsSearch: 'addresses',
} as const;

export type ListName = keyof typeof LISTS;

type Lists = Record<ListName, string[]>;

function readList(value: unknown = [], name: string, what: string): string[] {
  if (!Array.isArray(value) || value.some((id) => typeof id !== 'string')) throw fault(`${name} must be a list of ${what}`);
  return [...new Set(value)];
}

const readLists = (stored: Stored): Lists =>
  Object.fromEntries(Object.entries(LISTS).map(([name, what]) => [name, readList(stored[name], name, what)])) as Lists;

/**
 * Brings stored settings up to the version of this program, step by step.
 * @throws where they were made by a newer version, or name none.
 */
export function migrate(stored: Stored, steps: Migration[] = migrations): Stored {
  const { version } = stored;
  if (!Number.isInteger(version) || Number(version) < 1) throw fault('name no version');
  if (Number(version) > steps.length + 1) throw fault(`were made by a newer version (${version})`);
  return steps.slice(Number(version) - 1).reduce((settings, step) => step(settings), stored);
}

/**
 * Reads settings as they were stored; where nothing was stored, those that are bundled. Own entries came through `parseEntry` when they were
 * written or imported: looking for hidden forms once more would take most of the time, and a form that is hidden since does no harm.
 * @throws one sentence that names the fault.
 */
export function parseSettings(raw: unknown): Settings {
  if (raw === undefined || raw === null) return defaultSettings;
  if (typeof raw !== 'object' || Array.isArray(raw)) throw fault('must be an object');
  const stored = readStored(migrate(raw as Stored));
  return {
    version: defaultSettings.version,
    ...readLists(stored),
    ownEntries: stored.ownEntries === undefined ? [] : parseLexicon('settings', stored.ownEntries, readEntry),
  };
}
