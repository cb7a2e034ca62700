import { useContext } from 'preact/hooks';
import { ActionsContext } from './actions';
import type { Place, Row } from './rows';
import { ShowButton } from './ShowButton';
import { useSay } from './say';

/** What can be done with a passage: see it on the page, or have such passages noted no more. */
export function PassageButtons({ row, place }: { row: Row; place: Place }) {
  const say = useSay();
  const { mute } = useContext(ActionsContext);
  const { exact: words, entry } = place.passage;
  const key = entry ? 'view.mute' : 'view.mute-check';
  const labelKey = entry ? 'view.mute.label' : 'view.mute-check.label';
  return (
    <>
      <ShowButton passage={place.passage} />
      {mute && (
        <button
          type="button"
          name="mute"
          aria-label={say(labelKey, { words, check: say(row.note.title) })}
          onClick={() => mute({ check: row.note.check, entry, words })}
        >
          {say(key)}
        </button>
      )}
    </>
  );
}
