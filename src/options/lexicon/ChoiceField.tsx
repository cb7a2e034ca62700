import { Field } from './Field';

/** A field with a list to choose from. */
export function ChoiceField(props: {
  id: string;
  name: string;
  value: string;
  options: [value: string, name: string][];
  hint?: string;
  fault?: string;
  onChoose(value: string): void;
}) {
  const { id, name, value, options, hint, fault, onChoose } = props;
  return (
    <Field id={id} name={name} hint={hint} fault={fault}>
      <select
        id={id}
        aria-describedby={`${hint ? `${id}-hint ` : ''}${id}-fault`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([each, called]) => (
          <option key={each} value={each} selected={each === value}>
            {called}
          </option>
        ))}
      </select>
    </Field>
  );
}
