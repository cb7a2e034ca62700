import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Doors } from '../doors';
import type { Draft } from './draft';

/** The drafts that were neither kept nor cancelled in this session. */
export interface Drafts {
  /** What there is a draft of; undefined until that is known. */
  begun?: readonly string[];
  /** A draft as it was written last. */
  find(of: string): Draft | undefined;
  /** Holds a draft until it is kept or cancelled; none lets it go. */
  hold(of: string, draft?: Draft): void;
}

const withOrWithout = (begun: readonly string[], of: string, isHeld: boolean): readonly string[] => {
  if (begun.includes(of) === isHeld) return begun;
  return isHeld ? [of, ...begun] : begun.filter((each) => each !== of);
};

/** The drafts of the session; a keystroke in one changes nothing that is drawn of them. */
export function useDrafts({ loadDrafts, holdDraft }: Pick<Doors, 'loadDrafts' | 'holdDraft'>): Drafts {
  const drafts = useRef(new Map<string, Draft>());
  const [begun, setBegun] = useState<readonly string[]>();
  useEffect(() => {
    const know = (held: Awaited<ReturnType<typeof loadDrafts>>): void => {
      drafts.current = new Map([...held.map(({ of, draft }) => [of, draft] as const), ...drafts.current]);
      setBegun([...drafts.current.keys()]);
    };
    loadDrafts().then(know, (fault: unknown) => {
      console.error(fault);
      know([]);
    });
  }, [loadDrafts]);
  const hold = useCallback(
    (of: string, draft?: Draft) => {
      if (draft) drafts.current.set(of, draft);
      else drafts.current.delete(of);
      setBegun((before) => before && withOrWithout(before, of, draft !== undefined));
      holdDraft(of, draft).catch(console.error);
    },
    [holdDraft],
  );
  return useMemo(() => ({ begun, find: (of) => drafts.current.get(of), hold }), [begun, hold]);
}
