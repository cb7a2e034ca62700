import type { Entry } from './entry';
import {
  Fault,
  LIMITS,
  readContext,
  readGuidance,
  readList,
  readObject,
  readPart,
  readSide,
  readString,
  readWeight,
  shown,
} from './fields';
import { allRunsOf, wordsOfForm } from './form';
import { guards } from './guards';
import { reasonOf } from './no-guidance';

const KEYS = new Set('id category forms group side sideReason plainer why guidance noGuidance exceptions only weight'.split(' '));
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function readId(value: unknown, name: string): string {
  const id = readString(value, name);
  if (!KEBAB.test(id)) throw new Fault(`${name} must be words in lower case, joined by hyphens`);
  return id;
}

function readForm(value: unknown, name: string): string {
  const form = readString(value, name);
  const read = wordsOfForm(form);
  if ('fault' in read) throw new Fault(`${name} "${form}" ${read.fault}`);
  return form;
}

function readCategory(value: unknown): string {
  const category = readString(value, 'a category');
  if (!Object.hasOwn(guards, category)) throw new Fault(`there is no word check "${category}"`);
  return category;
}

function readNoGuidance(value: unknown): string {
  const written = readString(value, 'noGuidance');
  const reason = reasonOf(written);
  if (reason === undefined) throw new Fault(`there is no shared reason ${shown(written)}`);
  return reason;
}

function refuseHiddenForms(entry: Entry): void {
  const seen = new Set<string>();
  for (const [at, runs] of allRunsOf(entry).entries()) {
    if (seen.has(runs[0] ?? ''))
      throw new Fault(`form "${entry.forms[at]}" is never reached: an earlier form matches the same words`, 'forms');
    for (const run of runs) seen.add(run);
  }
}

function refuseLooseEnds(entry: Entry): void {
  if (entry.side === 'none' && !entry.sideReason) throw new Fault('leans to no side and needs a sideReason', 'sideReason');
  if (entry.sideReason && entry.side !== 'none') throw new Fault('has a sideReason and a side', 'sideReason');
  if (entry.side && entry.side !== 'none' && !entry.group) throw new Fault('takes a side and needs a group', 'group');
  if (!entry.guidance && !entry.noGuidance) throw new Fault('needs guidance, or a noGuidance that says why there is none', 'noGuidance');
  if (entry.guidance && entry.noGuidance) throw new Fault('has guidance and a noGuidance', 'noGuidance');
}

/** Keeps only the keys that are given, so that an entry reads as its file does. */
const given = (raw: Record<string, unknown>, readers: Partial<Record<keyof Entry, (value: unknown) => unknown>>): object =>
  Object.fromEntries(
    Object.entries(readers).flatMap(([key, read]) => (raw[key] === undefined ? [] : [[key, readPart(key, () => read(raw[key]))]])),
  );

/** Reads one entry without looking whether one of its forms hides another. */
export function readEntry(value: unknown): Entry {
  const raw = readObject(value, 'the entry', KEYS);
  const entry: Entry = {
    id: readPart('id', () => readId(raw.id, 'an id')),
    category: readPart('category', () => readCategory(raw.category)),
    forms: readPart('forms', () => readList(raw.forms, 'forms', readForm)),
    why: readPart('why', () => readString(raw.why, 'a why')),
    ...given(raw, {
      group: (group) => readId(group, 'group'),
      side: (side) => readSide(side, 'side'),
      sideReason: (reason) => readString(reason, 'sideReason'),
      plainer: (plainer) => readList(plainer, 'plainer', readString),
      guidance: (guidance) => readList(guidance, 'guidance', readGuidance),
      noGuidance: readNoGuidance,
      exceptions: (contexts) => readList(contexts, 'exceptions', readContext),
      only: (contexts) => readList(contexts, 'only', readContext),
      weight: (weight) => readWeight(weight, 'weight'),
    }),
  };
  refuseLooseEnds(entry);
  return entry;
}

/**
 * Reads one entry.
 * @throws Fault, with the part that is at fault.
 */
export function parseEntry(value: unknown): Entry {
  const entry = readEntry(value);
  refuseHiddenForms(entry);
  return entry;
}

/** What an entry is called where it is at fault: its first form, whatever state the rest is in. */
function nameOf(value: unknown): string {
  const forms = typeof value === 'object' && value !== null && 'forms' in value ? value.forms : undefined;
  const [form] = Array.isArray(forms) ? forms : [];
  return typeof form === 'string' ? ` "${shown(form)}"` : '';
}

function listOf(file: string, raw: unknown): unknown[] {
  const list =
    typeof raw === 'object' && raw !== null && !Array.isArray(raw) && 'entries' in raw && Object.keys(raw).length === 1 ? raw.entries : raw;
  if (!Array.isArray(list)) throw new Error(`${file}: must be a list of entries, or an object that holds nothing but "entries"`);
  if (list.length > LIMITS.entries) throw new Error(`${file}: has more than ${LIMITS.entries} entries`);
  return list;
}

/**
 * Reads the entries of a lexicon file one by one, so that a fault in one keeps none of the others from being named.
 * @param read what reads an entry; see `parseLexicon`.
 * @returns the entries that have no fault, and a sentence for each that has one: the file, the entry (counted from 1), its first form, the fault.
 * @throws one sentence where the file is no list of entries.
 */
export function readEntries(
  file: string,
  raw: unknown,
  read: (value: unknown) => Entry = parseEntry,
): { entries: Entry[]; faults: string[] } {
  const entries = new Map<string, Entry>();
  const faults: string[] = [];
  for (const [at, value] of listOf(file, raw).entries()) {
    try {
      const entry = read(value);
      if (entries.has(entry.id)) throw new Fault(`the id "${entry.id}" stands in the file before`);
      entries.set(entry.id, entry);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      faults.push(`${file}, entry ${at + 1}${nameOf(value)}: ${fault.message}`);
    }
  }
  return { entries: [...entries.values()], faults };
}

/**
 * Reads the entries of a lexicon file, the reader's own or bundled ones: all of them, or none.
 * @param file what the file is called in a fault.
 * @param raw parsed JSON: a list of entries, or `{"entries": [...]}`.
 * @param read `readEntry` leaves out what takes the inflections of every form to find: for files that the build has read with `parseEntry`.
 * @throws one sentence that names the file, the entry (counted from 1), its first form and the fault.
 */
export function parseLexicon(file: string, raw: unknown, read: (value: unknown) => Entry = parseEntry): Entry[] {
  const { entries, faults } = readEntries(file, raw, read);
  if (faults[0] !== undefined) throw new Error(faults[0]);
  return entries;
}
