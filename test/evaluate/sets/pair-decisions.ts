import { passagesOf, startChecker } from '../checker';
import { type Counts, noCounts } from '../counts';
import type { RowFolder } from '../rows';

/** How a check decides on pairs of sentences; `quiet` counts the pairs that it rightly leaves alone. */
export interface Decisions extends Counts {
  quiet: number;
  remarks: string[];
}

/**
 * Counts how a check decides on the pairs of a file, two sentences held for the same event.
 * @param truth the field that says whether it should note something
 */
export function countDecisions<Truth extends string>(folder: RowFolder, file: string, truth: Truth, check: string): Decisions {
  type Row = { id: string; a_sentence: string; b_sentence: string } & Record<Truth, boolean>;
  const { rows, remarks } = folder.read<Row>(file, ['id', 'a_sentence', 'b_sentence', truth]);
  const checker = startChecker();
  const counts = { ...noCounts(), quiet: 0 };
  for (const row of rows) {
    const isNoted = passagesOf(checker.check(row.id, row.b_sentence, row.a_sentence), new Set([check])).length > 0;
    if (row[truth]) counts[isNoted ? 'hits' : 'missed'] += 1;
    else counts[isNoted ? 'extra' : 'quiet'] += 1;
  }
  return { ...counts, remarks: [...remarks, ...checker.remarks()] };
}
