import { useContext } from 'preact/hooks';
import type { Message } from '../core/message';
import { ActionsContext, type Mutable } from './actions';
import { useSay } from './say';

/** Has what a passage rests on noted no more; absent where nothing can be switched off. `check` is the name of its check. */
export function MuteButton({ what, check }: { what: Mutable; check: Message }) {
  const say = useSay();
  const { mute } = useContext(ActionsContext);
  if (!mute) return null;
  const { entry, words } = what;
  return (
    <button
      type="button"
      name="mute"
      aria-label={say(entry ? 'view.mute.label' : 'view.mute-check.label', { words, check: say(check) })}
      onClick={() => mute(what)}
    >
      {say(entry ? 'view.mute' : 'view.mute-check')}
    </button>
  );
}
