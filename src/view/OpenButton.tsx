import type { ComponentChildren } from 'preact';

/** A button that opens and closes something beneath it. */
export function OpenButton(props: { controls: string; open: boolean; onToggle(): void; children: ComponentChildren }) {
  const { controls, open, onToggle, children } = props;
  return (
    <button type="button" class="opens" aria-expanded={open} aria-controls={open ? controls : undefined} onClick={onToggle}>
      {children}
    </button>
  );
}
