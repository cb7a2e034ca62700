import { splitRows } from '../../core/compare/labels/alike';
import type { Reference } from '../../core/review';
import { listFormat } from '../formats';
import { useWords } from '../say';
import { Told } from '../Told';
import { LabelTableRow } from './LabelTableRow';
import { MoreRows } from './MoreRows';
import { reportName } from './report-name';

/** As many rows as a reader takes in before more are asked for. */
const FIRST = 6;

/** The id of the table of a reference report. */
export const labelsOf = ({ id }: Pick<Reference, 'id'>): string => `labels-${id}`;

/** Who is called what, here and there, in the rows that tell most; who is called the same is named beneath. */
export function LabelTable({ reference }: { reference: Reference }) {
  const { say, language } = useWords();
  const { differing, alike } = splitRows(reference.labels);
  const same = listFormat(language, 'unit').format(alike.map(({ referent }) => referent));
  return (
    <div class="labels">
      <h3 id={labelsOf(reference)} tabIndex={-1}>
        {say('view.labels')}
      </h3>
      {differing.length > 0 && (
        <MoreRows total={differing.length} first={FIRST} label={(count) => say('view.labels.more', { count })}>
          {(shown) => (
            <table data-labels>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{say('view.here')}</th>
                  <th scope="col">{reportName(reference)}</th>
                </tr>
              </thead>
              <tbody>
                {differing.slice(0, shown).map((row, index) => (
                  <LabelTableRow key={`${row.referent} ${index}`} row={row} reference={reference} />
                ))}
              </tbody>
            </table>
          )}
        </MoreRows>
      )}
      {same && (
        <p class="caption">
          <Told message={{ key: 'view.labels.same', args: { names: same } }} />
        </p>
      )}
    </div>
  );
}
