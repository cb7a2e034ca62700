import type { ComponentChildren } from 'preact';

/** A button that opens and closes something beneath it. */
export function OpenButton(props: {
  controls: string;
  open: boolean;
  onToggle(): void;
  children: ComponentChildren;
  name?: string;
  /** What it is called where its words alone do not tell. */
  label?: string;
}) {
  const { controls, open, onToggle, children, name, label } = props;
  return (
    <button
      type="button"
      class="opens"
      name={name}
      aria-label={label}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
