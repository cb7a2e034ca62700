import { useState } from 'preact/hooks';
import { useSay } from '../../view/say';
import type { References } from './use-references';

/** Deletes every kept and imported report that is shown, after a second look; it can be taken back while the page is open. */
export function DeleteAll({ ids, isSearched, held }: { ids: string[]; isSearched: boolean; held: References }) {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const [gone, setGone] = useState<string[]>([]);
  const back = gone.filter((id) => held.deleted.has(id));
  if (ids.length === 0 && back.length === 0) return null;
  const remove = (): void => {
    held.remove(ids);
    setGone(ids);
    setAsked(false);
  };
  return (
    <section class="data-part" data-delete-all>
      <h2>{say('options.reports.delete')}</h2>
      <p role="status" class="taken">
        {back.length > 0 && say('options.reports.deleted', { count: back.length })}
        {back.length > 0 && (
          <button type="button" name="undo-all" onClick={() => held.restore(back)}>
            {say('options.undo')}
          </button>
        )}
      </p>
      {ids.length > 0 && (
        <div class="entry-buttons">
          <button type="button" name="delete-all" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
            {say(isSearched ? 'options.reports.delete.shown' : 'options.reports.delete.all', { count: ids.length })}
          </button>
        </div>
      )}
      {isAsked && ids.length > 0 && (
        <div class="confirm" role="alert">
          <p>{say('options.reports.delete.sure', { count: ids.length })}</p>
          <div class="entry-buttons">
            <button type="button" name="delete-sure" onClick={remove}>
              {say('options.reports.delete.yes')}
            </button>
            <button type="button" name="delete-not" onClick={() => setAsked(false)}>
              {say('options.form.cancel')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
