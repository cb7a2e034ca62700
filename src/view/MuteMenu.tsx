import { useContext, useId, useState } from 'preact/hooks';
import { ActionsContext } from './actions';
import { type Mutable, type Muting, mutingsOf, namesOf } from './muting';
import { OpenButton } from './OpenButton';
import { useSay } from './say';
import { Told } from './Told';

const choices: Record<Muting['of'], string> = {
  entry: 'view.mute-entry',
  phrase: 'view.mute-phrase',
  check: 'view.mute-check',
  site: 'view.mute-site',
};

/** Opens the choice of what is to be noted no more: the term, just these words, the check, the site; absent where nothing can be muted. */
export function MuteMenu({ what }: { what: Mutable }) {
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { mute, site } = useContext(ActionsContext);
  if (!mute) return null;
  return (
    <>
      <OpenButton
        name="mute"
        controls={id}
        open={open}
        onToggle={() => setOpen(!open)}
        label={say('view.mute.label', { words: what.words || say(what.title) })}
      >
        {say('view.mute')}
      </OpenButton>
      {open && (
        <ul class="mutings" id={id} aria-label={say('view.mute.choices')}>
          {mutingsOf(what, site).map((muting) => (
            <li key={muting.of}>
              <button type="button" name={`mute-${muting.of}`} onClick={() => mute(muting)}>
                <Told message={{ key: choices[muting.of], args: namesOf(muting) }} own={{ check: say(what.title) }} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
