import type { Entry } from './lexicon/entry';
import { parseLexicon } from './lexicon/parse';

/** What the reader changed: a difference to what is bundled, never a copy of it. */
export interface Settings {
  version: 1;
  checksOff: string[];
  entriesOff: string[];
  ownEntries: Entry[];
}

export const defaultSettings: Settings = { version: 1, checksOff: [], entriesOff: [], ownEntries: [] };

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
  if (unknown !== undefined) throw fault(`has an unknown key "${unknown}"`);
  return raw as Stored;
}

function readIds(value: unknown = [], name: string): string[] {
  if (!Array.isArray(value) || value.some((id) => typeof id !== 'string')) throw fault(`${name} must be a list of ids`);
  return [...new Set(value)];
}

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
 * Reads settings as they were stored or imported; where nothing was stored, those that are bundled.
 * @throws one sentence that names the fault.
 */
export function parseSettings(raw: unknown): Settings {
  if (raw === undefined || raw === null) return defaultSettings;
  if (typeof raw !== 'object' || Array.isArray(raw)) throw fault('must be an object');
  const stored = readStored(migrate(raw as Stored));
  return {
    version: defaultSettings.version,
    checksOff: readIds(stored.checksOff, 'checksOff'),
    entriesOff: readIds(stored.entriesOff, 'entriesOff'),
    ownEntries: stored.ownEntries === undefined ? [] : parseLexicon('settings', stored.ownEntries),
  };
}
