import { useSay } from '../../view/say';
import type { Level } from './switches';

/** Switches a theme or a group; where a level above has it off, the box says so and cannot be ticked. */
export function LevelSwitch(props: { name: string; on: boolean; above?: Level; onSwitch(on: boolean): void }) {
  const { name, on, above, onSwitch } = props;
  const say = useSay();
  return (
    <input
      type="checkbox"
      checked={on && !above}
      disabled={above !== undefined}
      aria-label={say('options.entry.on', { words: name })}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
  );
}
