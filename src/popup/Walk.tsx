import { useState } from 'preact/hooks';
import type { Passage } from '../core/review';
import { useSay } from '../view/say';

/** Previous and next passage, round and round, in the order of the text. */
export function Walk({ places, onWalk }: { places: Passage[]; onWalk(passage: Passage): void }) {
  const say = useSay();
  const [at, setAt] = useState(-1);
  const go = (step: 1 | -1): void => {
    const next = at < 0 && step < 0 ? places.length - 1 : (at + step + places.length) % places.length;
    const passage = places[next];
    setAt(next);
    if (passage) onWalk(passage);
  };
  return (
    <div class="walk">
      <button type="button" name="previous" onClick={() => go(-1)}>
        {say('popup.previous')}
      </button>
      <span class="walk-at">
        {at < 0
          ? say('view.places', { count: places.length })
          : say('popup.walk', { at: Math.min(at + 1, places.length), of: places.length })}
      </span>
      <button type="button" name="next" onClick={() => go(1)}>
        {say('popup.next')}
      </button>
    </div>
  );
}
