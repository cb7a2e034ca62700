import { Fault, readList, readObject, readString } from '../../lexicon/fields';
import { readDate } from './read-date';

/** A bundled reference report as the index lists it: enough to tell whether a report may be about its event. */
export interface IndexedReport {
  id: string;
  /** Its file, beside the index. */
  file: string;
  headline: string;
  place: string;
  /** The day of the event, ISO 8601. */
  date: string;
  /** How long its text is, in words and in UTF-16 units. */
  words: number;
  length: number;
  /** The stems that tell most of what it is about, rarest first, with a space between. */
  salient: string;
}

const KEYS = new Set(['id', 'file', 'headline', 'place', 'date', 'words', 'length', 'salient']);
const FILE = /^[a-z0-9-]+\.json$/;

function readCount(value: unknown, name: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 1) throw new Fault(`needs ${name}`);
  return value as number;
}

function readEntry(value: unknown, name: string): IndexedReport {
  const raw = readObject(value, name, KEYS);
  const file = readString(raw.file, 'a file');
  if (!FILE.test(file)) throw new Fault(`${name}: "${file}" is no file beside the index`);
  return {
    id: readString(raw.id, 'an id'),
    file,
    headline: readString(raw.headline, 'a headline'),
    place: readString(raw.place, 'a place'),
    date: readDate(raw.date),
    words: readCount(raw.words, 'a number of words'),
    length: readCount(raw.length, 'a length'),
    salient: readString(raw.salient, 'its salient words'),
  };
}

/**
 * Reads the index of the bundled reference reports.
 * @throws one sentence that names the file, the report and the fault.
 */
export function parseIndex(file: string, raw: unknown): IndexedReport[] {
  try {
    return readList(readObject(raw, 'the index', new Set(['reports'])).reports, 'reports', readEntry);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    throw new Error(`${file}: ${fault.message}`);
  }
}
