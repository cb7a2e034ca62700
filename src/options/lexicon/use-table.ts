import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../core/lexicon/entry';
import type { Settings } from '../../core/settings';
import { useSay } from '../../view/say';
import { anything, filterItems, haystacks, type Wanted } from './filter-items';
import { type Item, itemsOf } from './items';
import { offBy, type Switches, switchesOf } from './switches';
import type { ThemeCount } from './ThemeSection';

/** The table of the lexicon: every item, those that the reader asks for, and what is switched off. */
export interface Table {
  items: Item[];
  found: Item[];
  counts: ReadonlyMap<string, ThemeCount>;
  switches: Switches;
  wanted: Wanted;
  want(wanted: Wanted): void;
}

function countThemes(items: Item[], switches: Switches): Map<string, ThemeCount> {
  const counts = new Map<string, ThemeCount>();
  for (const item of items) {
    const count = counts.get(item.theme) ?? { entries: 0, off: 0 };
    counts.set(item.theme, { entries: count.entries + 1, off: count.off + (offBy(item, switches) ? 1 : 0) });
  }
  return counts;
}

export function useTable(bundled: Entry[], settings: Settings): Table {
  const say = useSay();
  const [wanted, want] = useState(anything);
  const items = useMemo(() => itemsOf(bundled, settings.ownEntries), [bundled, settings.ownEntries]);
  const switches = useMemo(() => switchesOf(settings), [settings]);
  const haystackOf = useMemo(() => haystacks(say), [say]);
  const found = useMemo(() => filterItems(items, wanted, switches, haystackOf), [items, wanted, switches, haystackOf]);
  const counts = useMemo(() => countThemes(items, switches), [items, switches]);
  return { items, found, counts, switches, wanted, want };
}
