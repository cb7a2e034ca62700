import type { Figure } from '../text/figures';
import { type AlignedPair, close, isOpen, type PairSide, partnerOf } from './aligned-pair';
import { type Found, spanIn } from './difference';
import { agree, areComparable } from './figures-agree';
import { sharedGroup } from './prepared';
import { areOneRate } from './rates';
import { Word } from './words';

const figuresIn = ({ report, range, quoted }: PairSide): Figure[] =>
  report.figures.filter(({ from, to }) => from < range.to && to > range.from && quoted[to - 1 - range.from] !== 1);

/** The tokens of a figure that are numbers. */
function numbersOf({ report }: PairSide, { from, to }: Figure): number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at++) if (report.words.kind[at] === Word.figure) numbers.push(at);
  return numbers;
}

/** Whether two figures stand in one place: their numbers are aligned with each other, or the words around them are. */
function isOneSlot({ here, there }: AlignedPair, one: Figure, other: Figure): boolean {
  const theirs = new Set(numbersOf(there, other));
  if (numbersOf(here, one).some((at) => theirs.has(partnerOf(here, at)))) return true;
  return partnerOf(here, one.to) === other.to || partnerOf(here, one.from - 1) === other.from - 1;
}

function closeBoth({ here, there }: AlignedPair, one: Figure, other: Figure): void {
  close(here, one);
  close(there, other);
}

/** Below this likeness two figures in one place are of one thing only where both name what they count. */
const NEAR_ENOUGH = 0.55;

const countedStem = ({ report }: PairSide, { counted }: Figure): string | undefined => counted && report.words.stem[counted.to - 1];

/** Whether only these two numbers differ where they stand, so that they are told alike whatever they look like ("by 2020", "by 2500"). */
function isOnlyDifference({ here }: AlignedPair, [own, ...more]: number[], [theirs, ...others]: number[]): boolean {
  if (own === undefined || theirs === undefined || more.length > 0 || others.length > 0) return false;
  return (
    partnerOf(here, own) === theirs && [-1, 1].every((step) => partnerOf(here, own + step) === theirs + step && !isOpen(here, own + step))
  );
}

/** Whether both figures name what they count by the same word, or by words for the same ("rebels", "terrorists"). */
function countsSame({ here, there }: AlignedPair, one: Figure, other: Figure): boolean {
  const own = countedStem(here, one);
  if (own === undefined || !one.counted || !other.counted) return false;
  return (
    own === countedStem(there, other) || sharedGroup(here.report, there.report, one.counted.to - 1, other.counted.to - 1) !== undefined
  );
}

function isOneThing(pair: AlignedPair, one: Figure, other: Figure): boolean {
  if (pair.similarity >= NEAR_ENOUGH && isOnlyDifference(pair, numbersOf(pair.here, one), numbersOf(pair.there, other))) return true;
  if (!areComparable(one, other) || !isOneSlot(pair, one, other)) return false;
  return pair.similarity >= NEAR_ENOUGH || countsSame(pair, one, other);
}

/** Pairs figures by a test, each once, and closes them. */
function pairUp(pair: AlignedPair, here: Figure[], there: Figure[], test: (one: Figure, other: Figure) => boolean): [Figure, Figure][] {
  const left = [...there];
  return here.flatMap((one): [Figure, Figure][] => {
    const at = left.findIndex((other) => test(one, other));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (!other) return [];
    closeBoth(pair, one, other);
    return [[one, other]];
  });
}

/** What is left of two lists of figures when those that agree are taken away: the same ones, then those in one place, then the rest. */
function withoutAgreed(pair: AlignedPair): [Figure[], Figure[]] {
  let [here, there] = [figuresIn(pair.here), figuresIn(pair.there)];
  if (here.length === 0 || there.length === 0) return [here, there];
  const tests: ((one: Figure, other: Figure) => boolean)[] = [
    (one, other) => one.kind === other.kind && one.value === other.value && one.high === other.high && isOneSlot(pair, one, other),
    (one, other) => one.kind === other.kind && one.value === other.value && one.high === other.high,
    (one, other) => agree(one, other) && isOneSlot(pair, one, other),
    (one, other) => areOneRate(pair.here.report, pair.there.report, one, other),
    (one, other) => one.kind === other.kind && one.hedge !== 'vague' && other.hedge !== 'vague' && agree(one, other),
  ];
  for (const test of tests) {
    const met = new Set(pairUp(pair, here, there, test).flat());
    here = here.filter((each) => !met.has(each));
    there = there.filter((each) => !met.has(each));
  }
  return [here, there];
}

/**
 * Finds numbers that stand in the same place of two aligned sentences and do not agree; closes them, and those that agree. Rounding,
 * "about", other units and days told in other words stay silent, and so does a number that the other sentence has elsewhere.
 */
export function findFigureDifferences(pair: AlignedPair): Found[] {
  const [here, there] = withoutAgreed(pair);
  return pairUp(pair, here, there, (one, other) => isOneThing(pair, one, other)).map(([one, other]) => ({
    kind: 'figure' as const,
    here: spanIn(pair.here.report, one),
    there: spanIn(pair.there.report, other),
  }));
}
