/** Which token stands for which: the partner's index in the other list, or -1 where there is none. Partners need not be the same word. */
export interface WordAlignment {
  here: Int32Array;
  there: Int32Array;
}

/** How well one token stands for another, above 0 for the same thing in some form; see `likeness`. */
export type Likeness = (here: number, there: number) => number;

const OPEN = -0.9;
const EXTEND = -0.12;
/** A gap at either end costs less: sentences often begin later or end earlier. */
const OPEN_AT_END = 0.6 * OPEN;
const NEVER = -1e9;
/** Beyond this many cells two sentences are not compared word by word. */
const MOST_CELLS = 160_000;
const EXACT = 1e-6;

const From = { diagonal: 0, gapThere: 1, gapHere: 2 } as const;

interface Matrix {
  width: number;
  best: Float64Array;
  /** Best score where the last token here, or there, has no partner. */
  skipHere: Float64Array;
  skipThere: Float64Array;
}

function emptyMatrix(rows: number, columns: number): Matrix {
  const width = columns + 1;
  const size = (rows + 1) * width;
  const matrix = {
    width,
    best: new Float64Array(size),
    skipHere: new Float64Array(size).fill(NEVER),
    skipThere: new Float64Array(size).fill(NEVER),
  };
  for (let row = 1; row <= rows; row++) matrix.best[row * width] = matrix.skipHere[row * width] = OPEN_AT_END + EXTEND * row;
  for (let column = 1; column <= columns; column++) matrix.best[column] = matrix.skipThere[column] = OPEN_AT_END + EXTEND * column;
  return matrix;
}

function fillMatrix(rows: number, columns: number, score: Likeness): Matrix {
  const matrix = emptyMatrix(rows, columns);
  const { width, best, skipHere, skipThere } = matrix;
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const at = row * width + column;
      const skippedHere = Math.max((skipHere[at - width] as number) + EXTEND, (best[at - width] as number) + OPEN + EXTEND);
      const skippedThere = Math.max((skipThere[at - 1] as number) + EXTEND, (best[at - 1] as number) + OPEN + EXTEND);
      const paired = (best[at - width - 1] as number) + score(row - 1, column - 1);
      skipHere[at] = skippedHere;
      skipThere[at] = skippedThere;
      best[at] = Math.max(paired, skippedHere, skippedThere);
    }
  }
  return matrix;
}

const isClose = (one: number, other: number) => Math.abs(one - other) < EXACT;

/** Walks back from the last cell and calls `pair` for every two tokens that stand for each other. */
function walkBack(rows: number, columns: number, matrix: Matrix, score: Likeness, pair: (here: number, there: number) => void): void {
  const { width, best, skipHere, skipThere } = matrix;
  let [row, column] = [rows, columns];
  let state: number = From.diagonal;
  while (row > 0 && column > 0) {
    const at = row * width + column;
    if (state === From.gapThere) {
      state = isClose(skipHere[at] as number, (skipHere[at - width] as number) + EXTEND) ? From.gapThere : From.diagonal;
      row -= 1;
    } else if (state === From.gapHere) {
      state = isClose(skipThere[at] as number, (skipThere[at - 1] as number) + EXTEND) ? From.gapHere : From.diagonal;
      column -= 1;
    } else if (isClose(best[at] as number, (best[at - width - 1] as number) + score(row - 1, column - 1))) {
      row -= 1;
      column -= 1;
      pair(row, column);
    } else state = isClose(best[at] as number, skipHere[at] as number) ? From.gapThere : From.gapHere;
  }
}

/**
 * Aligns two lists of tokens from end to end with affine gaps (Gotoh 1982), so that one long insertion costs less than many short ones.
 * Tokens that are the same at both ends are paired at once; lists that stay too long after that are left without partners.
 * @param isSame whether two tokens are the same word or mark.
 */
export function alignWords(
  hereCount: number,
  thereCount: number,
  isSame: (here: number, there: number) => boolean,
  score: Likeness,
): WordAlignment {
  const here = new Int32Array(hereCount).fill(-1);
  const there = new Int32Array(thereCount).fill(-1);
  const pair = (one: number, other: number) => {
    here[one] = other;
    there[other] = one;
  };
  const most = Math.min(hereCount, thereCount);
  let before = 0;
  for (; before < most && isSame(before, before); before++) pair(before, before);
  let after = 0;
  while (after < most - before && isSame(hereCount - 1 - after, thereCount - 1 - after)) {
    after += 1;
    pair(hereCount - after, thereCount - after);
  }
  const [rows, columns] = [hereCount - before - after, thereCount - before - after];
  if (rows === 0 || columns === 0 || rows * columns > MOST_CELLS) return { here, there };
  const inner: Likeness = (one, other) => score(one + before, other + before);
  walkBack(rows, columns, fillMatrix(rows, columns, inner), inner, (one, other) => pair(one + before, other + before));
  return { here, there };
}
