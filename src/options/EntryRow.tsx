import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../core/lexicon/entry';
import { useSay } from '../view/say';
import type { Change } from '../view/switching';
import { switchEntry } from '../view/switching';
import { EntryDetails } from './EntryDetails';
import { formsOf } from './forms';
import { sideKeys } from './side-keys';

/** One entry in a line: on or off, its words, why, which way it leans; its details open beneath it. */
export function EntryRow({ entry, on, onChange }: { entry: Entry; on: boolean; onChange(change: Change): void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { id, why, side } = entry;
  const forms = formsOf(entry);
  // The same object means that Preact leaves the row alone: a keystroke in the filter costs a long list next to nothing.
  return useMemo(
    () => (
      <li class="entry" data-entry={id} data-off={!on || undefined}>
        <input
          type="checkbox"
          checked={on}
          aria-label={say('options.entry.on', { words: forms[0] ?? id })}
          onChange={(event) => onChange(switchEntry(id, event.currentTarget.checked))}
        />
        <button
          type="button"
          class="entry-open"
          aria-expanded={open}
          aria-controls={open ? `entry-${id}` : undefined}
          onClick={() => setOpen(!open)}
        >
          <span class="entry-forms">{forms.join(', ')}</span>
          <span class="entry-why">{why}</span>
          <span class="entry-side">{side && side !== 'none' ? say(sideKeys[side]) : ''}</span>
        </button>
        {open && <EntryDetails entry={entry} />}
      </li>
    ),
    [entry, on, open, say, onChange],
  );
}
