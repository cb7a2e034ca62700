import { useSay } from '../view/say';
import { Wordmark } from '../view/Wordmark';
import type { Doors } from './Popup';

/** The wordmark, the way to the panel, and the way to the options. */
export function Header({ doors: { openPanel, openOptions } }: { doors: Pick<Doors, 'openPanel' | 'openOptions'> }) {
  const say = useSay();
  return (
    <header class="bar">
      <Wordmark />
      <span class="bar-ways">
        <button type="button" name="panel" onClick={openPanel}>
          {say('popup.panel')}
        </button>
        <button type="button" name="options" onClick={openOptions}>
          {say('report.options')}
        </button>
      </span>
    </header>
  );
}
