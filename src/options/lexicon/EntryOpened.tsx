import { useCallback, useContext, useState } from 'preact/hooks';
import { useSay } from '../../view/say';
import type { Change } from '../../view/switching';
import { type Draft, draftOf } from './draft';
import { EntryDetails } from './EntryDetails';
import { EntryForm } from './EntryForm';
import { draftOfEntry } from './held-drafts';
import type { Item } from './items';
import { nameOf } from './names';
import { keepOwn, removeOwn } from './own-entries';
import { setQuiet } from './quiet';
import { WorkshopContext } from './workshop';

/** An opened entry: what it holds, the ways to change it, and the form once it is being changed. */
export function EntryOpened({ item, onChange }: { item: Item; onChange(change: Change): void }) {
  const say = useSay();
  const [chosen, setEdited] = useState<boolean>();
  const { entry, origin, bundled } = item;
  const { quiet, drafts } = useContext(WorkshopContext);
  const of = draftOfEntry(entry.id);
  const isEdited = chosen ?? drafts.begun?.includes(of) ?? false;
  const { hold } = drafts;
  const write = useCallback((draft?: Draft) => hold(of, draft), [hold, of]);
  const close = (): void => {
    write();
    setEdited(false);
  };
  const keep = (next: typeof entry): void => {
    onChange(keepOwn(next, bundled));
    close();
  };
  const name = nameOf(entry);
  const isQuiet = quiet.has(entry.id);
  return (
    <div class="entry-opened" id={`entry-${entry.id}`}>
      {isEdited ? (
        <EntryForm initial={drafts.find(of) ?? draftOf(entry)} onWrite={write} onKeep={keep} onCancel={close} />
      ) : (
        <>
          <EntryDetails item={item} />
          <div class="entry-buttons">
            <button type="button" name="edit" aria-label={say('options.edit.label', { name })} onClick={() => setEdited(true)}>
              {say('options.edit')}
            </button>
            <button type="button" name="quiet" onClick={() => onChange(setQuiet(entry.id, !isQuiet))}>
              {say(isQuiet ? 'options.loud' : 'options.quiet')}
            </button>
            {origin !== 'bundled' && (
              <button
                type="button"
                name={origin === 'own' ? 'remove' : 'put-back'}
                aria-label={say(origin === 'own' ? 'options.remove.label' : 'options.put-back.label', { name })}
                onClick={() => onChange(removeOwn(entry.id))}
              >
                {say(origin === 'own' ? 'options.remove' : 'options.put-back')}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
