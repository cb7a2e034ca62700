import type { Label } from '../../core/review';
import { useSay } from '../say';
import { LabelCount } from './LabelCount';

/** A name that the reference report uses: a click opens the sentences in which it stands there. */
export function ThereLabel({ label, open, onOpen }: { label: Label; open: boolean; onOpen(): void }) {
  const say = useSay();
  return (
    <button
      type="button"
      class="label"
      name="show"
      data-side="there"
      aria-expanded={open}
      aria-label={say('view.label.there', { words: label.label, count: label.count })}
      onClick={onOpen}
    >
      <LabelCount label={label} />
    </button>
  );
}
