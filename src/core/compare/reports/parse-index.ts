import { Fault, readList, readObject, readString } from '../../lexicon/fields';

/** A bundled reference report as the index lists it: enough to tell whether a report may be about its event. */
export interface IndexedReport {
  id: string;
  /** Its file, beside the index. */
  file: string;
  headline: string;
  place: string;
  /** The day of the event, ISO 8601. */
  date: string;
}

const KEYS = new Set(['id', 'file', 'headline', 'place', 'date']);
const FILE = /^[a-z0-9-]+\.json$/;

function readEntry(value: unknown, name: string): IndexedReport {
  const raw = readObject(value, name, KEYS);
  const file = readString(raw.file, 'a file');
  if (!FILE.test(file)) throw new Fault(`${name}: "${file}" is no file beside the index`);
  return {
    id: readString(raw.id, 'an id'),
    file,
    headline: readString(raw.headline, 'a headline'),
    place: readString(raw.place, 'a place'),
    date: readString(raw.date, 'a date'),
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
