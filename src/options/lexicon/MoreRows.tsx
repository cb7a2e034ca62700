import type { Growing } from './use-growing';

/** Where the drawn rows end and more follow: they come by themselves as the reader scrolls, or by the button. */
export function MoreRows(props: { growing: Growing; total: number; label(count: number): string }) {
  const { total, label } = props;
  const { drawn, more, end } = props.growing;
  if (drawn >= total) return null;
  // The key makes the end a new one once it has moved: a watcher tells of an element only when it comes into sight.
  return (
    <p class="more-rows" key={drawn} ref={end}>
      <button type="button" name="more" onClick={more}>
        {label(total - drawn)}
      </button>
    </p>
  );
}
