import { RowHead } from './RowHead';
import type { Row } from './rows';
import { useSay } from './say';
import { whoseWords } from './voice';

/** One thing worth a look: its words, what they are and whose. */
export function FirstRow({ row, onOpen }: { row: Row; onOpen(row: Row): void }) {
  const say = useSay();
  const { note, places } = row;
  return (
    <li>
      <button type="button" class="first-row" data-kind={note.kind} onClick={() => onOpen(row)}>
        <RowHead row={row} />
        <span class="first-what">
          {say(note.title)} · {say(whoseWords(places[0].passage))}
        </span>
      </button>
    </li>
  );
}
