import { passagesOf, startChecker, WORD_CHECKS } from '../checker';
import { ratio } from '../counts';
import { addRates, noRates, ratesTables } from '../rates';
import { wordsIn } from '../spans';
import { figures } from '../table';
import type { Measurement } from './measurement';

interface Row {
  event_id: string;
  kind: string;
  reports: { outlet: string; title: string; text: string }[];
}

const AGENCY = /Associated Press|Reuters|AFP/;

/** Agency copy as the agencies print it: words noted in its own voice, and how often each check notes something. */
export const wire: Measurement = {
  files: ['pairs.jsonl'],
  measure(folder) {
    const { rows, remarks } = folder.read<Row>('pairs.jsonl', ['event_id', 'kind', 'reports']);
    const checker = startChecker();
    const rates = noRates();
    let [marks, reports] = [0, 0];
    for (const { event_id, reports: all } of rows.filter(({ kind }) => kind === 'wire')) {
      for (const { title, text } of all.filter(({ outlet }) => AGENCY.test(outlet))) {
        const checked = checker.check(event_id, `${title}\n${text}`);
        marks += passagesOf(checked, WORD_CHECKS).filter(({ passage }) => passage.voice === 'outlet').length;
        addRates(rates, checked, wordsIn(text));
        reports += 1;
      }
    }
    const rate = (1000 * ratio(marks, rates.words)).toFixed(2);
    const own = figures(
      'Agency copy',
      [
        ["words noted in the outlet's voice, per 1,000", rate],
        ['words', `${rates.words}`],
        ['reports', `${reports}`],
      ],
      [...remarks, ...checker.remarks()],
    );
    return [own, ...ratesTables('agency copy', rates)];
  },
};
