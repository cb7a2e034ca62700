import type { ComponentChildren } from 'preact';

/** A field of a form with its name, a word on how to fill it, and what is wrong with it; `id` is the field's own. */
export function Field(props: { id: string; name: string; hint?: string; fault?: string; children: ComponentChildren }) {
  const { id, name, hint, fault, children } = props;
  return (
    <div class="field" data-fault={fault !== undefined || undefined}>
      <label for={id}>{name}</label>
      <div>
        {children}
        {hint && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <p class="fault" id={`${id}-fault`} role="status">
          {fault}
        </p>
      </div>
    </div>
  );
}
