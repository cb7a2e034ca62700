import { useSay } from '../view/say';
import type { Saved } from './use-settings';

const keys = { saved: 'options.saved', failed: 'options.not-saved' };

/** Says that a change is kept, or that it could not be. A new key for each change makes it said (and faded) anew. */
export function SavedLine({ saved }: { saved?: Saved }) {
  const say = useSay();
  return (
    <p class="saved" role="status" data-saved={saved?.state}>
      {saved && <span key={saved.times}>{say(keys[saved.state])}</span>}
    </p>
  );
}
