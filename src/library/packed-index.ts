import { NO_DAY } from '../core/compare/candidates/day';
import { type Fingerprint, MOST_TERMS } from '../core/compare/candidates/fingerprint';
import { noPostings, Pairs, type Postings } from '../core/compare/candidates/postings';
import { sortPairs } from '../core/compare/candidates/sort-pairs';

/** A report as it is found among others. */
export interface Indexed {
  id: string;
  /** Counted from 1970; `NO_DAY` where it is not known. */
  day: number;
  fingerprint: Fingerprint;
}

/** Many reports in a few arrays; the number of a report is its place in `ids` and `days`. */
export interface PackedIndex {
  ids: string[];
  days: Int32Array;
  postings: Postings;
}

/** A packed index as it is stored: some 200 bytes a report. */
export interface Snapshot {
  version: 1;
  ids: string;
  days: Int32Array;
  postings: Postings;
  check: number;
}

export const emptyIndex: PackedIndex = { ids: [], days: new Int32Array(0), postings: noPostings };

/** Numbers, or characters, that are worked through from one pause to the next. */
const CHUNK = 1 << 18;

function checkText(text: string, from: number, before: number): number {
  let check = before;
  for (let at = from; at < Math.min(text.length, from + CHUNK); at++) check = Math.imul(check ^ text.charCodeAt(at), 0x01000193);
  return check;
}

function checkColumn(column: Uint32Array, from: number, before: number): number {
  let check = before;
  for (let at = from; at < Math.min(column.length, from + CHUNK); at++) check = Math.imul(check ^ (column[at] as number), 0x01000193);
  return check;
}

/** A sum over all that is stored (FNV-1a, Fowler, Noll and Vo). */
function* checkOf(ids: string, days: Int32Array, { terms, starts, reports }: Postings): Generator<void, number> {
  let check = ids.length;
  for (let from = 0; from < ids.length; from += CHUNK, yield) check = checkText(ids, from, check);
  for (const column of [new Uint32Array(days), terms, starts, reports])
    for (let from = 0; from < column.length; from += CHUNK, yield) check = checkColumn(column, from, check);
  return check;
}

/** An index as it is stored; pauses often, as `foldIndex` does. */
export function* packIndex({ ids: names, days, postings }: PackedIndex): Generator<void, Snapshot> {
  const ids = names.join('\n');
  yield;
  return { version: 1, ids, days, postings, check: yield* checkOf(ids, days, postings) };
}

/** What work gives that pauses, in one go. */
export function inOneGo<Value>(work: Generator<void, Value>): Value {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const isColumn = (value: unknown): boolean => value instanceof Uint32Array;

/** A stored snapshot; undefined where it is none, or not what was stored: it is a cache and is made anew. */
export function unpackIndex(stored: unknown): PackedIndex | undefined {
  const { version, ids, days, postings, check } = (stored ?? {}) as Partial<Snapshot>;
  if (version !== 1 || typeof ids !== 'string' || !(days instanceof Int32Array) || !postings) return undefined;
  if (![postings.terms, postings.starts, postings.reports].every(isColumn) || check !== inOneGo(checkOf(ids, days, postings)))
    return undefined;
  const names = ids === '' ? [] : ids.split('\n');
  const isWhole = names.length === days.length && postings.starts.length === postings.terms.length + 1;
  return isWhole ? { ids: names, days, postings } : undefined;
}

/** What has changed since an index was packed: a report by its id, undefined where it went. */
export type Changes = ReadonlyMap<string, Indexed | undefined>;

/** Reports, or pairs of a term and a report, that are worked through from one pause to the next. */
const SLICE = 1 << 13;

/** The new numbers of the reports that stay, by their old ones; -1 for those that changed or went. */
function* renumber({ ids }: PackedIndex, changes: Changes): Generator<void, Int32Array> {
  const numbers = new Int32Array(ids.length);
  let next = 0;
  for (let at = 0; at < ids.length; at++) {
    numbers[at] = changes.has(ids[at] as string) ? -1 : next++;
    if (at % SLICE === SLICE - 1) yield;
  }
  return numbers;
}

function* carryOver({ postings: { terms, starts, reports } }: PackedIndex, numbers: Int32Array, pairs: Pairs): Generator<void, void> {
  for (let at = 0; at < terms.length; at++)
    for (let place = starts[at] as number; place < (starts[at + 1] as number); place++) {
      const number = numbers[reports[place] as number] as number;
      if (number >= 0) pairs.add(number, [terms[at] as number]);
      if (place % SLICE === SLICE - 1) yield;
    }
}

/** The ids and days of the reports that stay and of those that are added, with these reports' terms put to the pairs. */
function* putTogether(
  index: PackedIndex,
  changes: Changes,
  numbers: Int32Array,
  pairs: Pairs,
): Generator<void, Omit<PackedIndex, 'postings'>> {
  const [ids, days]: [string[], number[]] = [[], []];
  const put = (id: string, day: number, at: number): boolean => {
    ids.push(id);
    days.push(day);
    return at % SLICE === SLICE - 1;
  };
  for (let at = 0; at < numbers.length; at++)
    if ((numbers[at] as number) >= 0 && put(index.ids[at] as string, index.days[at] as number, at)) yield;
  let at = 0;
  for (const report of changes.values())
    if (report) {
      pairs.add(ids.length, report.fingerprint);
      // Each has many terms.
      put(report.id, report.day, at);
      if (at++ % (SLICE >> 3) === 0) yield;
    }
  return { ids, days: Int32Array.from(days) };
}

/** An index with changes worked in; pauses often, so that whoever waits meanwhile is served from the old one. */
export function* foldIndex(index: PackedIndex, changes: Changes): Generator<void, PackedIndex> {
  const numbers = yield* renumber(index, changes);
  const pairs = new Pairs(index.postings.reports.length + changes.size * MOST_TERMS);
  yield* carryOver(index, numbers, pairs);
  const listed = yield* putTogether(index, changes, numbers, pairs);
  return { ...listed, postings: yield* sortPairs(pairs) };
}

/** The days of an index and of what is looked in beside it, as one question. */
export const dayIn = ({ days }: PackedIndex, recent: readonly Indexed[], report: number): number =>
  days[report] ?? recent[report - days.length]?.day ?? NO_DAY;
