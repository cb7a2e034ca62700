/** Things that the reader muted, each with the way to have it noted again. */
export function Listed(props: { items: string[]; again: string; againLabel(item: string): string; onAgain(item: string): void }) {
  const { items, again, againLabel, onAgain } = props;
  return (
    <ul class="listed">
      {items.map((item) => (
        <li key={item}>
          <bdi>{item}</bdi>
          <button type="button" name="again" aria-label={againLabel(item)} onClick={() => onAgain(item)}>
            {again}
          </button>
        </li>
      ))}
    </ul>
  );
}
