import type { Note } from '../core/review';
import { outcomeOf } from './outcome';
import { useSay } from './say';
import { Told } from './Told';

/** A check: its title, its outcome in a word, the reason where it was skipped or failed, and why a reader may care. */
export function CheckedRow({ note }: { note: Note }) {
  const say = useSay();
  return (
    <li class="checked-row" data-checked={note.check} data-outcome={note.outcome}>
      <div class="checked-head">
        <span class="checked-title">{say(note.title)}</span>
        <span class="outcome">{say(outcomeOf(note))}</span>
      </div>
      {note.reason && (
        <p class="reason">
          <Told message={note.reason} />
        </p>
      )}
      <p class="why">{say(note.why)}</p>
    </li>
  );
}
