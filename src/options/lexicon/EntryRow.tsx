import { useMemo, useState } from 'preact/hooks';
import { useSay } from '../../view/say';
import { type Change, switchEntry } from '../../view/switching';
import { EntryMarks } from './EntryMarks';
import { EntryOpened } from './EntryOpened';
import { formsOf } from './forms';
import type { Item } from './items';
import { nameOf } from './names';
import type { Level } from './switches';

/** One entry in a line: on or off, its words, why, what is to be known of it at a glance; its details open beneath it. */
export function EntryRow({ item, off, onChange }: { item: Item; off?: Level; onChange(change: Change): void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { entry, origin } = item;
  // The same object means that Preact leaves the row alone: a keystroke in the filter costs a long list next to nothing.
  return useMemo(
    () => (
      <li class="entry" data-entry={entry.id} data-check={entry.category} data-off={off}>
        <input
          type="checkbox"
          checked={!off}
          disabled={off !== undefined && off !== 'entry'}
          aria-label={say('options.entry.on', { words: nameOf(entry) })}
          onChange={(event) => onChange(switchEntry(entry.id, event.currentTarget.checked))}
        />
        <button
          type="button"
          class="entry-open"
          aria-expanded={open}
          aria-controls={open ? `entry-${entry.id}` : undefined}
          onClick={() => setOpen(!open)}
        >
          <span class="entry-forms" lang="en">
            {formsOf(entry).join(', ')}
          </span>
          <span class="entry-why" lang="en">
            {entry.why}
          </span>
          <EntryMarks item={item} off={off} />
        </button>
        {open && <EntryOpened item={item} onChange={onChange} />}
      </li>
    ),
    [entry, origin, off, open, say, onChange],
  );
}
