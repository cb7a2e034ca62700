import { ComparedHead } from './compared/ComparedHead';
import type { Look } from './looks';
import { RowHead } from './RowHead';
import { useSay } from './say';
import { Told } from './Told';
import { whoseWords } from './voice';

/** One thing worth a look: its words, what they are, and whose or how another report has it. */
export function FirstRow({ look, onOpen }: { look: Look; onOpen(look: Look): void }) {
  const say = useSay();
  const { note, passage, row } = look;
  return (
    <li>
      <button type="button" class="first-row" data-kind={note.kind} onClick={() => onOpen(look)}>
        {row ? <RowHead row={row} /> : <ComparedHead passage={passage} />}
        <span class="first-what">
          {row && `${say(note.title)} · `}
          <Told message={row ? whoseWords(passage) : passage.message} />
        </span>
      </button>
    </li>
  );
}
