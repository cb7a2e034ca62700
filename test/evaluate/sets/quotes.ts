import { precisionOf, recallOf } from '../counts';
import { figures } from '../table';
import type { Measurement } from './measurement';
import { countDecisions } from './pair-decisions';

/** Quotations in two reports: altered, or the same but for cuts and marks. */
export const quotes: Measurement = {
  files: ['quote-changes.jsonl'],
  measure(folder) {
    const counts = countDecisions(folder, 'quote-changes.jsonl', 'altered', 'altered-quotes');
    const rows: [string, number | string][] = [
      ['altered: precision', precisionOf(counts)],
      ['altered: recall', recallOf(counts)],
      ['pairs', `${counts.hits + counts.extra + counts.missed + counts.quiet}`],
    ];
    return [figures('Quotations', rows, counts.remarks)];
  },
};
