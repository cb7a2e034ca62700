import { figures, partOf } from '../table';
import type { Measurement } from './measurement';
import { countDecisions } from './pair-decisions';

/** Figures in two reports: in conflict, or the same but rounded, dropped or in another unit. */
export const numbers: Measurement = {
  files: ['number-changes.jsonl'],
  measure(folder) {
    const { hits, extra, missed, quiet, remarks } = countDecisions(folder, 'number-changes.jsonl', 'conflict', 'differing-figures');
    const rows: [string, string][] = [
      ['conflicts found', partOf(hits, hits + missed)],
      ['false conflicts', partOf(extra, extra + quiet)],
    ];
    return [figures('Figures', rows, remarks)];
  },
};
