import { useContext, useRef } from 'preact/hooks';
import type { Label } from '../../core/review';
import { ActionsContext } from '../actions';
import { useSay } from '../say';
import { LabelCount } from './LabelCount';

/** A name that this report uses: a click leads to it on the page, the next click to its next place. */
export function HereLabel({ label }: { label: Label }) {
  const say = useSay();
  const { show } = useContext(ActionsContext);
  const next = useRef(0);
  const showNext = (): void => {
    const piece = label.pieces[next.current++ % label.pieces.length];
    if (piece) show?.(piece);
  };
  if (!show || !label.pieces.length)
    return (
      <span class="label">
        <LabelCount label={label} />
      </span>
    );
  return (
    <button
      type="button"
      class="label"
      name="show"
      data-side="here"
      aria-label={say('view.label.here', { words: label.label, count: label.count })}
      onClick={showNext}
    >
      <LabelCount label={label} />
    </button>
  );
}
