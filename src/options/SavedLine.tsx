import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../view/say';
import type { Saved } from './use-kept';

/** How long the line stays where all went well, in milliseconds. */
const SHOWN = 4000;

/** Says for a moment that a change is kept, or why it could not be until the next change. */
export function SavedLine({ saved }: { saved?: Saved }) {
  const say = useSay();
  const [over, setOver] = useState(saved);
  useEffect(() => {
    if (!saved?.isKept) return undefined;
    const timer = setTimeout(() => setOver(saved), SHOWN);
    return () => clearTimeout(timer);
  }, [saved]);
  return (
    <p class="saved" role="status">
      {saved && saved !== over && <span key={saved.times}>{say(saved.message)}</span>}
    </p>
  );
}
