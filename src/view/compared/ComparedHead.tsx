import type { Passage, Reference } from '../../core/review';
import { Told, useQuotedLanguage } from '../Told';
import { reportName } from './report-name';

/** No more of a statement stands in a head, in UTF-16 units. */
const LONGEST = 90;

const cut = (words: string): string => (words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …` : words);

/** The words of a comparison in a line: those here and, where they stand in their place, those there. */
export function ComparedHead({ passage: { exact, reports }, reference }: { passage: Passage; reference?: Reference }) {
  const lang = useQuotedLanguage();
  const there = reports[0]?.pieces[0]?.exact ?? '';
  const both = exact && there && reference;
  return (
    <span class="row-head">
      {both ? (
        <Told message={{ key: 'view.here-there', args: { here: cut(exact), there: cut(there), report: reportName(reference) } }} />
      ) : (
        <span lang={lang}>{cut(exact || there)}</span>
      )}
    </span>
  );
}
