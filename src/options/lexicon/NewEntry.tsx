import { useCallback, useContext, useState } from 'preact/hooks';
import { useSay } from '../../view/say';
import type { Change } from '../../view/switching';
import { type Draft, newDraft } from './draft';
import { EntryForm } from './EntryForm';
import { draftOfNew, isOfNew } from './held-drafts';
import { keepOwn } from './own-entries';
import { WorkshopContext } from './workshop';

/** Words of a page that a new entry begins with; of what stands in a private window nothing is held, not even for the session. */
export interface PageWords {
  words: string;
  isPrivate: boolean;
}

/** The way to an entry of the reader's own; where the address brings words, or one was begun before, the form stands open with them. */
export function NewEntry({ from, onChange }: { from?: PageWords; onChange(change: Change): void }) {
  const say = useSay();
  const { drafts } = useContext(WorkshopContext);
  const begun = drafts.begun?.find(isOfNew);
  const [chosen, choose] = useState<string | 'none' | undefined>(from && draftOfNew(from.words));
  const of = chosen ?? begun ?? 'none';
  const isHeld = !from?.isPrivate;
  const { hold } = drafts;
  const write = useCallback((draft?: Draft) => isHeld && hold(of, draft), [isHeld, hold, of]);
  if (from && !drafts.begun) return null;
  if (of === 'none')
    return (
      <button type="button" name="add-entry" class="add" onClick={() => choose(begun ?? draftOfNew())}>
        {say('options.add')}
      </button>
    );
  const end = (): void => {
    write();
    choose('none');
  };
  return (
    <section class="new-entry">
      <h2>{say('options.form.new')}</h2>
      <EntryForm
        initial={(isHeld && drafts.find(of)) || newDraft(from?.words ?? '', say('options.form.no-guidance.own'))}
        onWrite={write}
        onKeep={(entry) => {
          onChange(keepOwn(entry));
          end();
        }}
        onCancel={end}
      />
    </section>
  );
}
