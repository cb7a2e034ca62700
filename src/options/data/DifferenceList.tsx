import type { Entry } from '../../core/lexicon/entry';
import { type Difference, fieldsChanged } from '../../core/settings-difference';
import { useSay } from '../../view/say';
import { nameOf } from '../lexicon/names';

/** As many names as a reader looks through. */
const MOST = 30;

function Names({ title, entries, more }: { title: string; entries: { entry: Entry; note?: string }[]; more(count: number): string }) {
  if (!entries.length) return null;
  return (
    <div class="difference">
      <dt>{title}</dt>
      <dd>
        <ul>
          {entries.slice(0, MOST).map(({ entry, note }) => (
            <li key={entry.id}>
              <bdi>{nameOf(entry)}</bdi>
              {note && <span class="count"> {note}</span>}
            </li>
          ))}
          {entries.length > MOST && <li class="count">{more(entries.length - MOST)}</li>}
        </ul>
      </dd>
    </div>
  );
}

/** What a change of the settings would do: entries added, changed and taken away by name, switches by their number. */
export function DifferenceList({ difference: { entries, lists }, same }: { difference: Difference; same: number }) {
  const say = useSay();
  const more = (count: number): string => say('options.import.more', { count });
  const moved = Object.values(lists).reduce((sum, { added, removed }) => sum + added.length + removed.length, 0);
  const changed = entries.changed.map(({ before, after }) => ({ entry: after, note: fieldsChanged(before, after).join(', ') }));
  const bare = (list: Entry[]) => list.map((entry) => ({ entry }));
  return (
    <div class="differences">
      <dl>
        <Names title={say('options.import.added', { count: entries.added.length })} entries={bare(entries.added)} more={more} />
        <Names title={say('options.import.changed', { count: changed.length })} entries={changed} more={more} />
        <Names title={say('options.import.removed', { count: entries.removed.length })} entries={bare(entries.removed)} more={more} />
      </dl>
      <p class="count">{say('options.import.same', { count: same })}</p>
      {moved > 0 && <p class="count">{say('options.import.switches', { count: moved })}</p>}
    </div>
  );
}
