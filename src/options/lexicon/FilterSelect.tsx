/** One of the filters of the table: a list to choose from, the first choice being no filter. */
export function FilterSelect(props: {
  name: string;
  label: string;
  value: string;
  options: [value: string, name: string][];
  onChoose(value: string): void;
}) {
  const { name, label, value, options, onChoose } = props;
  return (
    <select name={name} aria-label={label} data-set={value !== '' || undefined} onChange={(event) => onChoose(event.currentTarget.value)}>
      {options.map(([each, called]) => (
        <option key={each} value={each} selected={each === value}>
          {called}
        </option>
      ))}
    </select>
  );
}
