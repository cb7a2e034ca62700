import { fromCsv, toCsv } from './csv';
import type { Entry } from './lexicon/entry';
import { shown } from './lexicon/fields';
import { parseLexicon } from './lexicon/parse';
import { defaultSettings, LISTS, type ListName, parseSettings, type Settings } from './settings';

/** What one reader hands to another, or keeps: own entries and, where it holds them, switches. */
export interface Pack {
  entries: Entry[];
  lists?: Record<ListName, string[]>;
}

const VERSION = 1;
const MOST_CHARACTERS = 8 * 1024 * 1024;
const names = Object.keys(LISTS) as ListName[];
const listsOf = (settings: Settings): Record<ListName, string[]> =>
  Object.fromEntries(names.map((name) => [name, settings[name]])) as Record<ListName, string[]>;

/** The settings as a file: `{"framecheck": 1, "entries": [...], "entriesOff": [...], ...}`, lists that are empty left out. */
export function packOf(settings: Settings): string {
  const lists = Object.entries(listsOf(settings)).filter(([, list]) => list.length > 0);
  return `${JSON.stringify({ framecheck: VERSION, entries: settings.ownEntries, ...Object.fromEntries(lists) }, null, 2)}\n`;
}

const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

function readLists(file: string, lists: Record<string, unknown>): Record<ListName, string[]> {
  try {
    return listsOf(parseSettings({ version: defaultSettings.version, ...lists }));
  } catch (fault) {
    throw new Error((fault as Error).message.replace(/^settings/, file));
  }
}

/**
 * Reads a pack out of parsed JSON: what `packOf` writes, or entries alone as in a lexicon file.
 * @throws one sentence that names file, place and fault.
 */
export function readPack(file: string, raw: unknown): Pack {
  if (!isObject(raw) || !Object.hasOwn(raw, 'framecheck')) return { entries: parseLexicon(file, raw) };
  const { framecheck, entries = [], ...lists } = raw;
  if (framecheck !== VERSION) throw new Error(`${file}: was made by a newer version (${String(framecheck)})`);
  const unknown = Object.keys(lists).find((name) => !Object.hasOwn(LISTS, name));
  if (unknown !== undefined) throw new Error(`${file}: has an unknown key "${shown(unknown)}"`);
  return { entries: parseLexicon(file, entries), lists: readLists(file, lists) };
}

/** The columns of entries as CSV: texts as they are, lists a line each, what holds more as JSON. */
const TEXTS = ['id', 'category', 'group', 'side', 'sideReason', 'why', 'noGuidance', 'weight'] as const;
const LINES = ['forms', 'plainer'] as const;
const OBJECTS = ['guidance', 'exceptions', 'only'] as const;
const COLUMNS = [...TEXTS, ...LINES, ...OBJECTS] as const;

/** Entries as CSV, a row each under a row of names. */
export const entriesToCsv = (entries: Entry[]): string =>
  toCsv([
    [...COLUMNS],
    ...entries.map((entry) => [
      ...TEXTS.map((name) => entry[name] ?? ''),
      ...LINES.map((name) => (entry[name] ?? []).join('\n')),
      ...OBJECTS.map((name) => (entry[name] ? JSON.stringify(entry[name]) : '')),
    ]),
  ]);

function readCell(file: string, row: number, name: string, cell: string): unknown {
  if ((LINES as readonly string[]).includes(name)) return cell.split(/\r?\n/);
  if (!(OBJECTS as readonly string[]).includes(name)) return cell;
  try {
    return JSON.parse(cell);
  } catch {
    throw new Error(`${file}, row ${row}: ${name} is no JSON`);
  }
}

/**
 * Reads entries out of CSV as `entriesToCsv` writes it; columns may stand in any order, and empty cells are left out.
 * @throws one sentence that names file, row or entry, and fault.
 */
function readCsv(file: string, text: string): Entry[] {
  const [head = [], ...rows] = fromCsv(text);
  const unknown = head.find((name) => !(COLUMNS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`${file}, row 1: there is no column "${shown(unknown)}"`);
  if (!head.includes('id') || !head.includes('forms')) throw new Error(`${file}, row 1: needs the columns id and forms`);
  const entries = rows.map((row, at) =>
    Object.fromEntries(
      row
        .slice(0, head.length)
        .flatMap((cell, column) => (cell === '' ? [] : [[head[column] as string, readCell(file, at + 2, head[column] as string, cell)]])),
    ),
  );
  return parseLexicon(file, entries);
}

/**
 * Reads a pack out of a file's text: CSV by the name's ending, else JSON. It is taken whole or not at all.
 * @throws one sentence that names file, place and fault.
 */
export function parsePack(file: string, text: string): Pack {
  if (text.length > MOST_CHARACTERS) throw new Error(`${file}: is larger than ${MOST_CHARACTERS / 1024 / 1024} MB`);
  if (/\.csv$/i.test(file)) return { entries: readCsv(file, text) };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new Error(`${file}: is no JSON; export a file here to see its form`);
  }
  return readPack(file, raw);
}

const joined = (own: string[], more: string[]): string[] => [...new Set([...own, ...more])];

/** Settings with a pack added; an entry of the pack takes the place of the one with its id. */
export function mergePack(settings: Settings, { entries, lists }: Pack): Settings {
  const coming = new Set(entries.map(({ id }) => id));
  const merged = Object.fromEntries(names.map((name) => [name, joined(settings[name], lists?.[name] ?? [])]));
  return { ...settings, ...merged, ownEntries: [...entries, ...settings.ownEntries.filter(({ id }) => !coming.has(id))] };
}

/** Settings with a pack in the place of what it holds: of the own entries and, where it has them, of the switches. */
export const replaceByPack = (settings: Settings, { entries, lists }: Pack): Settings => ({ ...settings, ...lists, ownEntries: entries });
