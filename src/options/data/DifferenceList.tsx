import type { Entry } from '../../core/lexicon/entry';
import { type Difference, fieldsChanged } from '../../core/settings-difference';
import { useSay } from '../../view/say';
import { nameOf } from '../lexicon/names';
import { partKeys } from '../lexicon/part-keys';
import { switchesMoved } from '../step-words';

/** As many names as a reader looks through. */
const MOST = 30;

interface Named {
  id: string;
  name: string;
  note?: string;
}

function Names({ title, items }: { title: string; items: Named[] }) {
  const say = useSay();
  if (!items.length) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul>
          {items.slice(0, MOST).map(({ id, name, note }) => (
            <li key={id}>
              <bdi>{name}</bdi>
              {note && <span class="count"> {note}</span>}
            </li>
          ))}
          {items.length > MOST && <li class="count">{say('options.import.more', { count: items.length - MOST })}</li>}
        </ul>
      </dd>
    </div>
  );
}

const named = (entries: Entry[]): Named[] => entries.map((entry) => ({ id: entry.id, name: nameOf(entry) }));

/** What a change of the settings would do, by name: entries added, changed and taken away, what is switched and muted. */
export function DifferenceList(props: { difference: Difference; same: number; entryName(id: string): string }) {
  const { difference, same, entryName } = props;
  const { entries, lists } = difference;
  const say = useSay();
  const changed = entries.changed.map(({ before, after }) => {
    const parts = new Set(fieldsChanged(before, after).map((part) => say(partKeys[part])));
    return { id: after.id, name: nameOf(after), note: [...parts].join(', ') };
  });
  const switched = switchesMoved(lists, say, entryName).map(({ key, name }, at) => ({ id: `${at}`, name: say(key, { name }) }));
  return (
    <div class="differences">
      <dl>
        <Names title={say('options.import.added', { count: entries.added.length })} items={named(entries.added)} />
        <Names title={say('options.import.changed', { count: changed.length })} items={changed} />
        <Names title={say('options.import.removed', { count: entries.removed.length })} items={named(entries.removed)} />
        <Names title={say('options.import.switches', { count: switched.length })} items={switched} />
      </dl>
      {same > 0 && <p class="count">{say('options.import.same', { count: same })}</p>}
    </div>
  );
}
