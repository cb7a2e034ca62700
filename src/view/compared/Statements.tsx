import type { Reference } from '../../core/review';
import { useSay } from '../say';
import { StatementRow } from './StatementRow';
import type { StatementGroup } from './statements';

/** What only a reference report tells, or only this one, under the check that noted it. */
export function Statements({ groups, reference }: { groups: StatementGroup[]; reference?: Reference }) {
  const say = useSay();
  return groups.map(({ note, statements }) => (
    <section key={note.check} class="statements" data-kind={note.kind} data-check={note.check}>
      <h3>
        <span class="kind-name">{say(note.title)}</span> <span class="count">{statements.length}</span>
      </h3>
      <ul>
        {statements.map((statement) => (
          <StatementRow key={statement.index} note={note} statement={statement} reference={reference} />
        ))}
      </ul>
    </section>
  ));
}
