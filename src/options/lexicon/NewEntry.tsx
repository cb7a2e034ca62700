import { useState } from 'preact/hooks';
import { useSay } from '../../view/say';
import type { Change } from '../../view/switching';
import { newDraft } from './draft';
import { EntryForm } from './EntryForm';
import { keepOwn } from './own-entries';

/** The way to an entry of the reader's own; where the address brings words, the form stands open with them. */
export function NewEntry({ words, onChange }: { words?: string; onChange(change: Change): void }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(words !== undefined);
  if (!isOpen)
    return (
      <button type="button" name="add-entry" class="add" onClick={() => setOpen(true)}>
        {say('options.add')}
      </button>
    );
  return (
    <section class="new-entry">
      <h2>{say('options.form.new')}</h2>
      <EntryForm
        initial={newDraft(words ?? '', say('options.form.no-guidance.own'))}
        onKeep={(entry) => {
          onChange(keepOwn(entry));
          setOpen(false);
        }}
        onCancel={() => setOpen(false)}
      />
    </section>
  );
}
