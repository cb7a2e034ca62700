import { useEffect, useState } from 'preact/hooks';
import type { Doors, InFront } from './doors';

/** The same name is the same report: the panel keeps what the reader opened in it. */
export const nameOf = ({ tabId, shown }: InFront): string => `${tabId}/${'nothing' in shown ? shown.nothing.key : shown.since}`;

/** What stands in front, asked for anew whenever that may have changed; undefined until it is known. */
export function useInFront(doors: Doors): InFront | undefined {
  const [front, setFront] = useState<InFront>();
  useEffect(() => {
    let asked = 0;
    const look = async (): Promise<void> => {
      asked += 1;
      const turn = asked;
      const found = await doors.inFront();
      if (turn === asked) setFront((before) => (before && nameOf(before) === nameOf(found) ? before : found));
    };
    const tryLooking = (): void => void look().catch(console.error);
    tryLooking();
    return doors.onChange(tryLooking);
  }, [doors]);
  return front;
}
