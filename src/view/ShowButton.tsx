import { useContext } from 'preact/hooks';
import type { Passage } from '../core/review';
import { ActionsContext } from './actions';
import { useSay } from './say';

/** Leads to a passage on the page; absent where there is no page, or where the passage has no words of its own. */
export function ShowButton({ passage }: { passage: Passage }) {
  const say = useSay();
  const { show } = useContext(ActionsContext);
  const { exact: words, start, end } = passage;
  if (!show || end === start) return null;
  return (
    <button type="button" name="show" aria-label={say('view.show.label', { words })} onClick={() => show(passage)}>
      {say('view.show')}
    </button>
  );
}
