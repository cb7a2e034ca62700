import { Field } from './Field';

/** A field for text: of one line, or of as many as are written. */
export function TextField(props: {
  id: string;
  name: string;
  value: string;
  rows?: number;
  hint?: string;
  fault?: string;
  list?: string;
  onType(value: string): void;
}) {
  const { id, name, value, rows, hint, fault, list, onType } = props;
  const shared = {
    id,
    value,
    // An entry is of the language that is checked.
    lang: 'en',
    spellcheck: rows !== undefined,
    'aria-invalid': fault !== undefined,
    'aria-describedby': `${hint ? `${id}-hint ` : ''}${id}-fault`,
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
  };
  return (
    <Field id={id} name={name} hint={hint} fault={fault}>
      {rows === undefined ? (
        <input type="text" list={list} {...shared} />
      ) : (
        <textarea rows={Math.max(rows, value.split('\n').length)} {...shared} />
      )}
    </Field>
  );
}
