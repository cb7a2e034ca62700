import { useState } from 'preact/hooks';
import type { Look } from '../view/looks';
import { useSay } from '../view/say';

/** Previous and next passage, round and round, in the order of the text. */
export function Walk({ looks, onWalk }: { looks: Look[]; onWalk(look: Look): void }) {
  const say = useSay();
  const [at, setAt] = useState(-1);
  const go = (step: 1 | -1): void => {
    const next = at < 0 && step < 0 ? looks.length - 1 : (at + step + looks.length) % looks.length;
    const look = looks[next];
    setAt(next);
    if (look) onWalk(look);
  };
  return (
    <div class="walk">
      <button type="button" name="previous" onClick={() => go(-1)}>
        {say('report.previous')}
      </button>
      <span class="walk-at">
        {at < 0
          ? say('view.places', { count: looks.length })
          : say('report.walk', { at: Math.min(at + 1, looks.length), of: looks.length })}
      </span>
      <button type="button" name="next" onClick={() => go(1)}>
        {say('report.next')}
      </button>
    </div>
  );
}
