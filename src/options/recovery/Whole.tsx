import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Message } from '../../core/message';
import type { LibraryState } from '../../library/recovery';
import { saidBy } from '../../view/said-by';
import { useSay } from '../../view/say';
import type { Doors } from '../doors';
import { Options } from '../Options';
import { Bare } from './Bare';
import { Recovery } from './Recovery';
import { saveFiles } from './save-files';

/** What a newer Framecheck kept is shown and taken out, and nothing of it is changed. */
function Newer({ doors }: { doors: Doors }) {
  const say = useSay();
  return (
    <div class="notice" role="status">
      <p>{say('library.newer')}</p>
      <button
        type="button"
        name="save-settings"
        onClick={() => void doors.settingsFile().then((files) => saveFiles(doors, files), console.error)}
      >
        {say('options.newer.save')}
      </button>
    </div>
  );
}

/** Says why nothing can be shown. */
function Closed({ failure }: { failure: Message }) {
  const say = useSay();
  return (
    <Bare>
      <main>
        <h1>{say('options.closed')}</h1>
        <p role="alert">{say(failure)}</p>
      </main>
    </Bare>
  );
}

type Shown = LibraryState | { is: 'unknown' } | { is: 'closed'; failure: Message };

/** The options of a library that is whole; what stands in their place where something is missing that the reader kept. */
export function Whole({ doors }: { doors: Doors }) {
  const [state, setState] = useState<Shown>({ is: 'unknown' });
  const look = useCallback(() => {
    const closed = (fault: unknown): void => {
      console.error(fault);
      setState({ is: 'closed', failure: saidBy(fault, 'library.unreadable') });
    };
    const inspect = () => doors.inspectLibrary().then(setState);
    // What takes longer is looked at behind the first paint.
    doors
      .glanceAtLibrary()
      .then(async (is) => {
        if (is !== 'lost') setState({ is });
        await inspect();
      })
      .catch(closed);
  }, [doors]);
  useEffect(look, [look]);
  if (state.is === 'unknown')
    return (
      <Bare>
        <main aria-busy="true" />
      </Bare>
    );
  if (state.is === 'closed') return <Closed failure={state.failure} />;
  if (state.is === 'lost') return <Recovery doors={doors} lost={state} onDone={look} />;
  return <Options doors={doors}>{state.is === 'newer' && <Newer doors={doors} />}</Options>;
}
