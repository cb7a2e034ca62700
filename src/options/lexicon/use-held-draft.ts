import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Doors } from '../doors';
import type { Draft } from './draft';

/**
 * The draft that the form of a new entry begins with; undefined while there is no form. What is written is held until it is kept or cancelled,
 * but not where the form began with words of a page: that may stand in a private window.
 */
export function useHeldDraft({ loadDraft, holdDraft }: Pick<Doors, 'loadDraft' | 'holdDraft'>, ofPage?: Draft) {
  const [begun, setBegun] = useState(ofPage);
  const isOfPage = ofPage !== undefined;
  useEffect(() => {
    if (!isOfPage) loadDraft().then((held) => setBegun((before) => before ?? held), console.error);
  }, [loadDraft, isOfPage]);
  const hold = useCallback(
    (draft?: Draft) => {
      if (!isOfPage) holdDraft(draft).catch(console.error);
    },
    [holdDraft, isOfPage],
  );
  const end = (): void => {
    hold();
    setBegun(undefined);
  };
  return { begun, begin: setBegun, hold, end };
}
