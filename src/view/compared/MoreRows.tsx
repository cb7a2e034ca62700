import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** The first rows of a long list, and a button that shows the others. */
export function MoreRows(props: {
  total: number;
  first: number;
  label(count: number): string;
  children(shown: number): ComponentChildren;
}) {
  const { total, first, label, children } = props;
  const [all, setAll] = useState(false);
  // One row alone behind a button would cost more than it spares.
  const shown = all || total <= first + 1 ? total : first;
  return (
    <>
      {children(shown)}
      {shown < total && (
        <button type="button" class="more-rows" onClick={() => setAll(true)}>
          {label(total - shown)}
        </button>
      )}
    </>
  );
}
