import { useSay } from '../view/say';
import { Wordmark } from '../view/Wordmark';

/** The wordmark and the way to the options. */
export function Header({ onOptions }: { onOptions(): void }) {
  const say = useSay();
  return (
    <header class="bar">
      <Wordmark />
      <button type="button" name="options" onClick={onOptions}>
        {say('popup.options')}
      </button>
    </header>
  );
}
