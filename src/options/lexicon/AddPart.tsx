import { useSay } from '../../view/say';
import { type ContextPart, contextParts } from './context-parts';

/** A list of what can be asked of a place; choosing adds it. */
export function AddPart(props: { id: string; name: string; label: string; without?: ContextPart[]; onAdd(part: ContextPart): void }) {
  const { id, name, label, without = [], onAdd } = props;
  const say = useSay();
  return (
    <select
      id={id}
      name={name}
      aria-label={label}
      onChange={(event) => {
        const part = event.currentTarget.value as ContextPart | '';
        event.currentTarget.value = '';
        if (part) onAdd(part);
      }}
    >
      <option value="">{label}</option>
      {(Object.keys(contextParts) as ContextPart[])
        .filter((part) => !without.includes(part))
        .map((part) => (
          <option key={part} value={part}>
            {say(contextParts[part])}
          </option>
        ))}
    </select>
  );
}
