import type { Reference } from '../core/review';
import { ComparedHead } from './compared/ComparedHead';
import type { Look } from './looks';
import { RowHead } from './RowHead';
import { useSay } from './say';
import { Told } from './Told';
import { whoseWords } from './voice';

/** How often the name stands here that another report replaces; absent where once or not told. */
const timesOf = ({ count = 1 }: { count?: unknown }): number | undefined => (typeof count === 'number' && count > 1 ? count : undefined);

/** One thing worth a look: its words, what they are, and whose or how another report has it. */
export function FirstRow({ look, references, onOpen }: { look: Look; references: Reference[]; onOpen(look: Look): void }) {
  const say = useSay();
  const { note, passage, row } = look;
  const there = !row && passage.exact && passage.reports[0]?.pieces[0]?.exact ? passage.reports[0].reference : undefined;
  const times = there && timesOf(passage.message.args);
  return (
    <li>
      <button type="button" class="first-row" data-kind={note.kind} onClick={() => onOpen(look)}>
        {row ? <RowHead row={row} /> : <ComparedHead passage={passage} reference={references.find(({ id }) => id === there)} />}
        <span class="first-what">
          {(row || there) && say(note.title)}
          {row && ' · '}
          {row && <Told message={whoseWords(passage)} />}
          {times && ` · ${say('view.first.times', { count: times })}`}
          {!row && !there && <Told message={passage.message} />}
        </span>
      </button>
    </li>
  );
}
