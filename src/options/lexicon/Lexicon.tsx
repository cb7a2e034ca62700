import { useMemo } from 'preact/hooks';
import type { Settings } from '../../core/settings';
import { useSay } from '../../view/say';
import type { Change } from '../../view/switching';
import type { Doors } from '../doors';
import { Begun } from './Begun';
import { Filter } from './Filter';
import { anything } from './filter-items';
import { sectionsOf } from './items';
import { MoreRows } from './MoreRows';
import { MutedPhrases } from './MutedPhrases';
import { NewEntry, type PageWords } from './NewEntry';
import { quietOf } from './quiet';
import { ThemeSection } from './ThemeSection';
import { useDrafts } from './use-drafts';
import { useGrowing } from './use-growing';
import { useRowKeys } from './use-row-keys';
import { useTable } from './use-table';
import { type Workshop, WorkshopContext } from './workshop';

/** The lexicon as a table under its themes that filters as one types; entries are written and changed in place. */
export function Lexicon(props: { doors: Doors; settings: Settings; from?: PageWords; onChange(change: Change): void }) {
  const { doors, settings, from, onChange } = props;
  const say = useSay();
  const { items, found, counts, switches, wanted, want } = useTable(doors.entries, settings);
  const growing = useGrowing(wanted, found.length);
  const drafts = useDrafts(doors);
  const { goTo, ...rowKeys } = useRowKeys();
  const workshop = useMemo<Workshop>(
    () => ({
      items,
      checks: doors.wordChecks,
      kindOf: (check) => doors.checks.find(({ id }) => id === check)?.kind,
      preview: doors.preview,
      quiet: quietOf(items, settings),
      drafts,
    }),
    [items, doors, settings, drafts],
  );
  return (
    <WorkshopContext.Provider value={workshop}>
      <p class="intro">{say('options.lexicon.intro')}</p>
      <NewEntry key={from?.words} from={from} onChange={onChange} />
      <Begun onFind={(query) => want({ ...anything, query })} />
      <MutedPhrases phrases={settings.phrasesMuted} onChange={onChange} />
      <Filter wanted={wanted} items={items} found={found.length} onWant={want} />
      <section class="entries" aria-label={say('options.lexicon')} aria-describedby="row-keys" {...rowKeys}>
        {sectionsOf(found.slice(0, growing.drawn)).map((section) => (
          <ThemeSection
            key={section.theme}
            section={section}
            count={counts.get(section.theme) ?? { entries: 0, off: 0 }}
            switches={switches}
            onChange={onChange}
          />
        ))}
      </section>
      <MoreRows
        growing={growing}
        total={found.length}
        label={(count) => say('options.more', { count })}
        onMore={() => goTo(growing.drawn)}
      />
      {!found.length && <p class="none-noted">{say('options.lexicon.none')}</p>}
    </WorkshopContext.Provider>
  );
}
