import { Fault, readList, readObject, readString } from '../../lexicon/fields';
import { findFigures } from '../../text/figures';
import { readText } from '../../text/text';
import { readDate } from './read-date';

/** One statement of a reference report: a sentence of ours that names its source, and what it can be checked by. */
interface ReportStatement {
  says: string;
  /** Who states it. */
  source: string;
  /** The day that it was stated on, or that it tells of: ISO 8601, as far as it is known. */
  date: string;
  /** The numbers in it that a comparison rests on, with what they count. */
  figures: { value: number; counts: string }[];
  /** Where it can be read. */
  url?: string;
}

/** What an event's reports state, in our own neutral words. */
export interface BundledReport {
  id: string;
  headline: string;
  place: string;
  /** The day of the event. */
  date: string;
  statements: ReportStatement[];
}

const REPORT_KEYS = new Set(['id', 'headline', 'place', 'date', 'statements']);
const STATEMENT_KEYS = new Set(['says', 'source', 'date', 'figures', 'url']);
const FIGURE_KEYS = new Set(['value', 'counts']);
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function readUrl(value: unknown): string {
  const url = readString(value, 'an address');
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new Fault(`has an address that is none: ${url}`);
  return url;
}

function readFigure(value: unknown, name: string, says: string): ReportStatement['figures'][number] {
  const figure = readObject(value, name, FIGURE_KEYS);
  if (typeof figure.value !== 'number' || !Number.isFinite(figure.value)) throw new Fault(`${name} needs a number as its value`);
  if (!findFigures(readText(says)).some((each) => each.value === figure.value)) throw new Fault(`${name} does not stand in its sentence`);
  return { value: figure.value, counts: readString(figure.counts, `${name}: what it counts`) };
}

function readStatement(value: unknown): ReportStatement {
  const raw = readObject(value, 'the statement', STATEMENT_KEYS);
  const says = readString(raw.says, 'a sentence');
  if (!/[.!?]$/.test(says) || says.includes('\n')) throw new Fault('must be one line that ends with a stop');
  return {
    says,
    source: readString(raw.source, 'a source'),
    date: readDate(raw.date),
    figures: raw.figures === undefined ? [] : readList(raw.figures, 'figure', (each, name) => readFigure(each, name, says)),
    ...(raw.url !== undefined && { url: readUrl(raw.url) }),
  };
}

/** Runs a reader and puts the place before whatever it finds at fault. */
function at<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    throw new Error(`${place}: ${fault.message}`);
  }
}

function readId(value: unknown): string {
  const id = readString(value, 'an id');
  if (!ID.test(id)) throw new Fault('an id must be words in lower case, joined by hyphens');
  return id;
}

/**
 * Reads a bundled reference report: all of it, or none.
 * @param file what the file is called in a fault.
 * @param raw parsed JSON.
 * @throws one sentence that names the file, the statement (counted from 1) and the fault.
 */
export function parseReport(file: string, raw: unknown): BundledReport {
  const report = at(file, () => {
    const object = readObject(raw, 'the report', REPORT_KEYS);
    const [headline, place] = [readString(object.headline, 'a headline'), readString(object.place, 'a place')];
    return {
      id: readId(object.id),
      headline,
      place,
      date: readDate(object.date),
      list: readList(object.statements, 'statements', (each) => each),
    };
  });
  const { list, ...head } = report;
  return { ...head, statements: list.map((each, index) => at(`${file}, statement ${index + 1}`, () => readStatement(each))) };
}
