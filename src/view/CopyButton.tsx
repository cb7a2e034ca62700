import { useContext } from 'preact/hooks';
import type { Passage } from '../core/review';
import { ActionsContext } from './actions';
import { useSay } from './say';

/** Copies a passage with its sentence and its address; absent where that cannot be done, or where the passage has no words of its own. */
export function CopyButton({ passage }: { passage: Passage }) {
  const say = useSay();
  const { copy } = useContext(ActionsContext);
  const { exact: words, start, end } = passage;
  if (!copy || end === start) return null;
  return (
    <button type="button" name="copy" aria-label={say('view.copy.label', { words })} onClick={() => copy(passage)}>
      {say('view.copy')}
    </button>
  );
}
