import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../view/say';
import type { Doors } from './doors';

/** Says that something is missing which the reader kept; the review beside it was made without that. */
export function Lost({ doors }: { doors: Pick<Doors, 'library'> }) {
  const say = useSay();
  const [isLost, setLost] = useState(false);
  useEffect(() => void doors.library().then((is) => setLost(is === 'lost'), console.error), [doors]);
  return isLost ? (
    <p class="lost" role="alert">
      {say('report.lost')}
    </p>
  ) : null;
}
