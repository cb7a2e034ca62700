import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Message } from '../core/message';
import { hostOf } from '../core/site-address';
import type { Doors } from './doors';

export type AlwaysDoors = Pick<Doors, 'alwaysSites' | 'askSite' | 'dropSite'>;

/** The sites that are checked without a click, how the last try fared, and the ways to add one and to drop one. */
export function useAlwaysSites(doors: AlwaysDoors) {
  const [sites, setSites] = useState<string[]>([]);
  const [answer, setAnswer] = useState<Message>();
  const load = useCallback((): void => void doors.alwaysSites().then(setSites, console.error), [doors]);
  useEffect(load, [load]);
  /** The browser asks in the click itself: nothing may be waited for before. */
  const add = async (written: string): Promise<boolean> => {
    const site = hostOf(written);
    if (!site) {
      setAnswer({ key: 'options.always.no-site', args: {} });
      return false;
    }
    const granted = await doors.askSite(site).catch((fault: unknown) => {
      console.error(fault);
      return false;
    });
    setAnswer({ key: granted ? 'options.always.added' : 'options.always.refused', args: { site } });
    load();
    return granted;
  };
  const drop = (site: string): void => void doors.dropSite(site).then(load, console.error);
  return { sites, answer, add, drop };
}
