import { useSay } from '../view/say';

/** The wordmark and the way to the options. */
export function Header({ onOptions }: { onOptions(): void }) {
  const say = useSay();
  return (
    <header class="bar">
      <span class="wordmark">{say('name')}</span>
      <button type="button" name="options" onClick={onOptions}>
        {say('popup.options')}
      </button>
    </header>
  );
}
