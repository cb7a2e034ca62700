import type { Figure } from '../text/figures';
import { type AlignedPair, close, type PairSide, partnerOf } from './aligned-pair';
import { type Found, spanIn } from './difference';
import { agree, areComparable } from './figures-agree';
import { Word } from './words';

const figuresIn = ({ report, range }: PairSide): Figure[] => report.figures.filter(({ from, to }) => from < range.to && to > range.from);

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

/**
 * Finds numbers that stand in the same place of two aligned sentences and do not agree; closes them, and those that agree. Rounding,
 * "about", other units, dates and hours stay silent, and so does a number that the other sentence has elsewhere.
 */
export function findFigureDifferences(pair: AlignedPair): Found[] {
  const [here, there] = [figuresIn(pair.here), figuresIn(pair.there)];
  const met = new Set<Figure>();
  for (const one of here) {
    const other =
      there.find((each) => !met.has(each) && each.kind === one.kind && agree(one, each)) ??
      there.find((each) => !met.has(each) && agree(one, each));
    if (!other) continue;
    met.add(one).add(other);
    closeBoth(pair, one, other);
  }
  return here.flatMap((one) => {
    const other = met.has(one) ? undefined : there.find((each) => !met.has(each) && areComparable(one, each) && isOneSlot(pair, one, each));
    if (!other) return [];
    met.add(other);
    closeBoth(pair, one, other);
    return [{ kind: 'figure' as const, here: spanIn(pair.here.report, one), there: spanIn(pair.there.report, other) }];
  });
}
