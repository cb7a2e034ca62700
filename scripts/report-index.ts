import type { IndexedReport } from '../src/core/compare/reports/parse-index';
import type { BundledReport } from '../src/core/compare/reports/parse-report';
import { referenceOf } from '../src/core/compare/reports/report-article';
import type { Weights } from '../src/core/compare/weights';
import { countWords, readText } from '../src/core/text/text';
import { findSalient } from '../src/library/salient';

/** As many salient words as the index holds of a reference. */
const MOST = 100;

/** What the index says of a reference. */
export function indexed(file: string, report: BundledReport, weights: Weights): IndexedReport {
  const { id, headline, place, date } = report;
  const { text } = referenceOf(report).article;
  const read = readText(text);
  return {
    ...{ id, file, headline, place, date },
    words: countWords(read, { from: 0, to: read.tokens.count }),
    length: text.length,
    salient: findSalient(text, weights).slice(0, MOST).join(' '),
  };
}
