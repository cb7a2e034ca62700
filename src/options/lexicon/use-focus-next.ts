import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to an element, by its id, once it is drawn: what the reader just added, or what stands where something was taken away. */
export function useFocusNext(): (id: string) => void {
  const next = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (next.current) document.getElementById(next.current)?.focus();
    next.current = undefined;
  });
  return (id) => {
    next.current = id;
  };
}
