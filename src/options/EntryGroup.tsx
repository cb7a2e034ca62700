import type { Kind } from '../core/check';
import type { Entry } from '../core/lexicon/entry';
import { useSay } from '../view/say';
import type { Change } from '../view/switching';
import { EntryRow } from './EntryRow';

/** The entries of one category. */
export function EntryGroup(props: { category: string; kind?: Kind; entries: Entry[]; off: Set<string>; onChange(change: Change): void }) {
  const { category, kind, entries, off, onChange } = props;
  const say = useSay();
  return (
    <section class="entry-group" data-kind={kind}>
      <h2>
        <span class="kind-name">{say(`${category}.title`)}</span>
      </h2>
      <ul>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} on={!off.has(entry.id)} onChange={onChange} />
        ))}
      </ul>
    </section>
  );
}
