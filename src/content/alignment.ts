import { likenessAtMost, type Wording } from './wording';
import type { Word } from './words';

/** Two paragraphs whose lengths multiply to more are not aligned. */
const MOST = 1_000_000;

/** For each beginning of one list of words and each of another, how many words they have in common in the same order; row by row. */
function commonOf(one: readonly Word[], other: readonly Word[]): Uint16Array {
  const width = other.length + 1;
  const common = new Uint16Array((one.length + 1) * width);
  one.forEach(({ text }, row) => {
    for (let column = 0; column < other.length; column += 1) {
      const at = row * width + column;
      const same = text === other[column]?.text;
      common[at + width + 1] = same ? (common[at] as number) + 1 : Math.max(common[at + 1] as number, common[at + width] as number);
    }
  });
  return common;
}

/** How like two paragraphs are, 0 to 1: twice the words that they have in common in the same order, as a share of all their words (Dice). */
export function likenessOf(one: Wording, other: Wording): number {
  const [mine, theirs] = [one.words, other.words];
  if (mine.length * theirs.length > MOST) return likenessAtMost(one, other, 0);
  return (2 * (commonOf(mine, theirs).at(-1) as number)) / (mine.length + theirs.length);
}

/**
 * Where a word of one paragraph stands in another: its index there in every alignment that has the most words in common. What was edited by
 * taking out words and putting in new ones is such an alignment of the two, so that a word has this place or, where it has more than one or
 * may be gone, none.
 */
export function placesBetween(one: Wording, other: Wording): (index: number) => number | undefined {
  const [mine, theirs] = [one.words, other.words];
  if (mine.length * theirs.length > MOST) return () => undefined;
  const before = commonOf(mine, theirs);
  const after = commonOf(mine.toReversed(), theirs.toReversed());
  const most = before.at(-1) as number;
  const width = theirs.length + 1;
  const left = (row: number, column: number) => before[row * width + column] as number;
  const right = (row: number, column: number) => after[(mine.length - row) * width + theirs.length - column] as number;
  return (index) => {
    const places: number[] = [];
    for (let column = 0; column <= theirs.length; column += 1) {
      if (left(index, column) + right(index + 1, column) === most) return undefined;
      const same = mine[index]?.text === theirs[column]?.text;
      if (same && left(index, column) + 1 + right(index + 1, column + 1) === most) places.push(column);
    }
    return places.length === 1 ? places[0] : undefined;
  };
}
