import { useMemo } from 'preact/hooks';
import type { Part } from '../core/part';
import type { Actions } from '../view/actions';
import type { Place } from '../view/looks';
import { goOnFrom, reveal } from './reveal';

/** The ways to the parts of a view: a passage is also shown on the page, and has the focus where the reader means to go on from it. */
export function usePlaces(setTab: (tab: Part) => void, { show }: Actions) {
  return useMemo(() => {
    const lookAt = ({ tab, id, passage }: Place, focus: boolean): void => {
      setTab(tab);
      if (passage && passage.end > passage.start) show?.(passage);
      if (passage) reveal(id, { focus });
      else goOnFrom(id);
    };
    return { lookAt, open: (place: Place) => lookAt(place, true) };
  }, [setTab, show]);
}
