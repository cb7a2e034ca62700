import MiniSearch from 'minisearch';
import type { Article } from '../../src/core/article';
import { NO_DAY } from '../../src/core/compare/candidates/day';
import { fingerprintOf } from '../../src/core/compare/candidates/fingerprint';
import { readWeights } from '../../src/core/compare/weights';
import { frequencies } from '../../src/data/frequencies';
import { findLikely } from '../../src/library/find-likely';
import { type Changes, emptyIndex, foldIndex, type Indexed, inOneGo, type PackedIndex, packIndex } from '../../src/library/packed-index';
import { syntheticReports } from './synthetic';
import { onEach, timeSideBySide } from './timing';

/** How many reports each holds, and how many questions are asked of it. */
const OURS = 100_000;
const THEIRS = 10_000;
const QUESTIONS = 20;

export interface LibraryMeasure {
  /** Of the packed index. */
  bytes: number;
  /** Milliseconds of one question to our index and to MiniSearch's, which holds a tenth of the reports. */
  ours: number;
  theirs: number;
  /** Milliseconds of the longest stretch without a pause while the index is made anew. */
  slice: number;
  /** The share of questions with a report of the right event among the first five. */
  found: number;
}

const weights = readWeights(frequencies);
const articleOf = (text: string): Article => ({ text, language: 'en', read: 'whole' });
const indexed = (text: string, id: string): Indexed => ({ id, day: NO_DAY, fingerprint: fingerprintOf(articleOf(text), weights) });
const idOf = (at: number): string => at.toString(16).padStart(24, '0');

const changes = (): Changes => {
  const all = new Map<string, Indexed>();
  let at = 0;
  for (const { text } of syntheticReports(OURS)) all.set(idOf(at), indexed(text, idOf(at++)));
  return all;
};

/** How often the index is made anew: what else the machine does meanwhile is in none of the best slices. */
const ROUNDS = 3;

function inSlices<Value>(work: Generator<void, Value>): { value: Value; slice: number } {
  for (let slice = 0; ; ) {
    const before = performance.now();
    const { done, value } = work.next();
    slice = Math.max(slice, performance.now() - before);
    if (done) return { value, slice };
  }
}

/** Makes the index anew and packs it, as the background does where it is broken. */
function fold(all: Changes): { index: PackedIndex; slice: number } {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const { value: index, slice } = inSlices(foldIndex(emptyIndex, all));
    return { index, slice: Math.max(slice, inSlices(packIndex(index)).slice) };
  });
  return { index: (rounds[0] as (typeof rounds)[number]).index, slice: Math.min(...rounds.map(({ slice }) => slice)) };
}

function bytesOf(index: PackedIndex): number {
  const { ids, days, postings } = inOneGo(packIndex(index));
  return ids.length + days.byteLength + postings.terms.byteLength + postings.starts.byteLength + postings.reports.byteLength;
}

function miniSearch(): MiniSearch {
  const search = new MiniSearch({ fields: ['text'] });
  search.addAll([...syntheticReports(THEIRS)].map(({ text }, id) => ({ id, text })));
  return search;
}

/** Asks for the reports that are likeliest of a report's event, of our index and of MiniSearch's. */
export function measureLibrary(): LibraryMeasure {
  const { index, slice } = fold(changes());
  const places = { packed: index, changes: new Map(), beside: [] };
  const search = miniSearch();
  const reports = [...syntheticReports(THEIRS)];
  const questions = Array.from({ length: QUESTIONS }, (_, at) => Math.floor((at * THEIRS) / QUESTIONS));
  const ask = (at: number) => findLikely(places, indexed(reports[at]?.text ?? '', idOf(at)), 5);
  const isFound = (at: number) => ask(at).some((id) => Math.floor(Number.parseInt(id, 16) / 4) === reports[at]?.event);
  const times = timeSideBySide(
    { ours: onEach(questions, ask), theirs: onEach(questions, (at) => search.search(reports[at]?.text ?? '')) },
    5,
    1,
  );
  return {
    bytes: bytesOf(index),
    slice,
    ours: times.ours / QUESTIONS,
    theirs: times.theirs / QUESTIONS,
    found: questions.filter(isFound).length / QUESTIONS,
  };
}
