import { MARK_SIDE, markShapes } from './mark';
import { useSay } from './say';

/** Our mark and our name. The mark is drawn here, as in the shell of each page: a picture would be a page of its own to the browser. */
export function Wordmark() {
  const say = useSay();
  return (
    <span class="wordmark">
      <svg viewBox={`0 0 ${MARK_SIDE} ${MARK_SIDE}`} width="18" height="18" aria-hidden="true">
        {markShapes.map(([Shape, attributes]) => (
          <Shape key={attributes.d} {...attributes} />
        ))}
      </svg>
      {say('name')}
    </span>
  );
}
