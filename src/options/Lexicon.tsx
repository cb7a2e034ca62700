import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../core/lexicon/entry';
import type { Settings } from '../core/settings';
import { useSay } from '../view/say';
import type { Change } from '../view/switching';
import type { Doors } from './doors';
import { EntryGroup } from './EntryGroup';
import { Filter } from './Filter';
import { byCategory, filterEntries, findable } from './filter-entries';
import { useGrowing } from './use-growing';

/** The lexicon as a list under its categories that filters as one types. */
export function Lexicon(props: { entries: Entry[]; checks: Doors['checks']; settings: Settings; onChange(change: Change): void }) {
  const { entries, checks, settings, onChange } = props;
  const say = useSay();
  const [query, setQuery] = useState('');
  const all = useMemo(
    () =>
      findable(
        byCategory(entries).flatMap(([, group]) => group),
        say,
      ),
    [entries, say],
  );
  const found = useMemo(() => filterEntries(all, query), [all, query]);
  const off = useMemo(() => new Set(settings.entriesOff), [settings.entriesOff]);
  const drawn = useGrowing(found, found.length);
  return (
    <>
      <p class="intro">{say('options.lexicon.intro')}</p>
      <Filter query={query} found={found.length} of={entries.length} onQuery={setQuery} />
      {byCategory(found.slice(0, drawn)).map(([category, group]) => (
        <EntryGroup
          key={category}
          category={category}
          kind={checks.find(({ id }) => id === category)?.kind}
          entries={group}
          off={off}
          onChange={onChange}
        />
      ))}
      {!found.length && <p class="none-noted">{say('options.lexicon.none')}</p>}
    </>
  );
}
