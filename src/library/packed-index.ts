import { NO_DAY } from '../core/compare/candidates/day';
import type { Fingerprint } from '../core/compare/candidates/fingerprint';
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

function checkOf(ids: string, days: Int32Array, { terms, starts, reports }: Postings): number {
  let check = ids.length;
  for (let at = 0; at < ids.length; at++) check = Math.imul(check ^ ids.charCodeAt(at), 0x01000193);
  for (const column of [days, terms, starts, reports]) for (const one of column) check = Math.imul(check ^ one, 0x01000193);
  return check;
}

export function packIndex({ ids: names, days, postings }: PackedIndex): Snapshot {
  const ids = names.join('\n');
  return { version: 1, ids, days, postings, check: checkOf(ids, days, postings) };
}

const isColumn = (value: unknown): boolean => value instanceof Uint32Array;

/** A stored snapshot; undefined where it is none, or not what was stored: it is a cache and is made anew. */
export function unpackIndex(stored: unknown): PackedIndex | undefined {
  const { version, ids, days, postings, check } = (stored ?? {}) as Partial<Snapshot>;
  if (version !== 1 || typeof ids !== 'string' || !(days instanceof Int32Array) || !postings) return undefined;
  if (![postings.terms, postings.starts, postings.reports].every(isColumn) || check !== checkOf(ids, days, postings)) return undefined;
  const names = ids === '' ? [] : ids.split('\n');
  const isWhole = names.length === days.length && postings.starts.length === postings.terms.length + 1;
  return isWhole ? { ids: names, days, postings } : undefined;
}

/** What has changed since an index was packed: a report by its id, undefined where it went. */
export type Changes = ReadonlyMap<string, Indexed | undefined>;

/** The new numbers of the reports that stay, by their old ones; -1 for those that changed or went. */
function renumber({ ids }: PackedIndex, changes: Changes): Int32Array {
  let next = 0;
  return Int32Array.from(ids, (id) => (changes.has(id) ? -1 : next++));
}

/** Reports, or terms, that are carried over from one pause to the next. */
const SLICE = 2048;

function* carryOver({ postings: { terms, starts, reports } }: PackedIndex, numbers: Int32Array, pairs: Pairs): Generator<void, void> {
  for (let at = 0; at < terms.length; at++) {
    if (at % SLICE === 0) yield;
    for (let place = starts[at] as number; place < (starts[at + 1] as number); place++) {
      const number = numbers[reports[place] as number] as number;
      if (number >= 0) pairs.add(number, [terms[at] as number]);
    }
  }
}

/** An index with changes worked in; pauses often, so that whoever waits meanwhile is served from the old one. */
export function* foldIndex(index: PackedIndex, changes: Changes): Generator<void, PackedIndex> {
  const [numbers, pairs] = [renumber(index, changes), new Pairs()];
  yield* carryOver(index, numbers, pairs);
  const stay = (_: unknown, at: number) => (numbers[at] as number) >= 0;
  const added = [...changes.values()].filter((report) => report !== undefined);
  const ids = index.ids.filter(stay);
  for (const [at, { fingerprint }] of added.entries()) {
    pairs.add(ids.length + at, fingerprint);
    if (at % SLICE === 0) yield;
  }
  return {
    ids: [...ids, ...added.map(({ id }) => id)],
    days: Int32Array.from([...index.days.filter(stay), ...added.map(({ day }) => day)]),
    postings: yield* sortPairs(pairs),
  };
}

/** The days of an index and of what is looked in beside it, as one question. */
export const dayIn = ({ days }: PackedIndex, recent: readonly Indexed[], report: number): number =>
  days[report] ?? recent[report - days.length]?.day ?? NO_DAY;
