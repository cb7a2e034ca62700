import { useSay } from '../../view/say';
import type { Change } from '../../view/switching';
import type { Doors } from '../doors';
import { newDraft } from './draft';
import { EntryForm } from './EntryForm';
import { keepOwn } from './own-entries';
import { useHeldDraft } from './use-held-draft';

/** The way to an entry of the reader's own; where the address brings words, or one was begun before, the form stands open with them. */
export function NewEntry({ doors, words, onChange }: { doors: Doors; words?: string; onChange(change: Change): void }) {
  const say = useSay();
  const draftWith = (forms: string) => newDraft(forms, say('options.form.no-guidance.own'));
  const { begun, begin, hold, end } = useHeldDraft(doors, words === undefined ? undefined : draftWith(words));
  if (!begun)
    return (
      <button type="button" name="add-entry" class="add" onClick={() => begin(draftWith(''))}>
        {say('options.add')}
      </button>
    );
  return (
    <section class="new-entry">
      <h2>{say('options.form.new')}</h2>
      <EntryForm
        initial={begun}
        onWrite={hold}
        onKeep={(entry) => {
          onChange(keepOwn(entry));
          end();
        }}
        onCancel={end}
      />
    </section>
  );
}
