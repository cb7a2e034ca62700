import { onceKept } from '../once';
import type { Prepared } from './prepared';
import { alignQuotations } from './quotation-alignment';
import { type Altered, findChanges } from './quotation-changes';
import { type Quoted, readQuotations } from './quotation-words';

/** Two quotations of the same words, and where they differ. */
interface QuotationPair {
  here: Quoted;
  there: Quoted;
  altered: Altered[];
}

export interface QuotationComparison {
  pairs: QuotationPair[];
  onlyHere: Quoted[];
  onlyThere: Quoted[];
}

/** How much of the shorter of two quotations must stand in the longer for them to be one, and how much of it in one order. */
const SAME = 0.5;
const IN_ORDER = 0.6;
const FEWEST_SHARED = 2;
/** A word that stands in more quotations than this finds none by itself. */
const MOST_POSTINGS = 40;

function sharedStems(one: Quoted, other: Quoted): number {
  let shared = 0;
  for (const stem of one.stems) if (other.stems.has(stem)) shared += 1;
  return shared;
}

/** How much of the shorter quotation stands in the other, 0 to 1; 0 where that is too little to tell. Of equals the one of like length. */
function kinship(one: Quoted, other: Quoted): number {
  const shared = sharedStems(one, other);
  const least = Math.min(one.stems.size, other.stems.size);
  if (shared < Math.min(FEWEST_SHARED, least) || shared === 0) return 0;
  return shared / least - 0.001 * Math.abs(one.words.length - other.words.length);
}

/** Quotations by the stems that they hold. */
function indexQuotations(quotations: Quoted[]): Map<string, Quoted[]> {
  const index = new Map<string, Quoted[]>();
  for (const quoted of quotations)
    for (const stem of quoted.stems) {
      const known = index.get(stem);
      if (known) known.push(quoted);
      else index.set(stem, [quoted]);
    }
  return index;
}

/** A report's quotations, read once for all reports that it is compared with. */
const quotationsOf = onceKept((report: Prepared) => {
  const all = readQuotations(report);
  return { all, index: indexQuotations(all) };
});

function nearestOf(one: Quoted, index: ReadonlyMap<string, Quoted[]>): Quoted | undefined {
  let best: Quoted | undefined;
  let most = SAME;
  const known = [...one.stems].map((stem) => index.get(stem) ?? []).filter(({ length }) => length <= MOST_POSTINGS);
  for (const other of new Set(known.flat())) {
    const score = kinship(one, other);
    if (score >= most) [best, most] = [other, score];
  }
  return best;
}

/** Two quotations as a pair, if enough of their words stand in one order; short ones are names for something and only held to be the same. */
function pairOf(here: Prepared, there: Prepared, one: Quoted, other: Quoted): QuotationPair | undefined {
  if (!one.long || !other.long) return { here: one, there: other, altered: [] };
  const aligned = alignQuotations(here, there, one, other);
  if (aligned.shared < IN_ORDER * Math.min(one.words.length, other.words.length)) return undefined;
  return { here: one, there: other, altered: findChanges(here, there, one, other, aligned) };
}

/** Finds which quotations of two reports are the same words, and where they differ. One may be part of another, or stand there in two halves. */
export function compareQuotations(here: Prepared, there: Prepared): QuotationComparison {
  const { all: own, index: ownIndex } = quotationsOf(here);
  const { all: theirs, index } = quotationsOf(there);
  const met = new Set<Quoted>();
  const pairs: QuotationPair[] = [];
  const meet = (one: Quoted | undefined, other: Quoted | undefined): void => {
    const pair = one && other && pairOf(here, there, one, other);
    if (!pair) return;
    met.add(one).add(other);
    pairs.push(pair);
  };
  for (const one of own) meet(one, nearestOf(one, index));
  for (const other of theirs) if (!met.has(other)) meet(nearestOf(other, ownIndex), other);
  return { pairs, onlyHere: own.filter((each) => !met.has(each)), onlyThere: theirs.filter((each) => !met.has(each)) };
}
