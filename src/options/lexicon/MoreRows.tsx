import type { Growing } from './use-growing';

/** Where the drawn rows end and more follow: they come by themselves as the reader scrolls, or by the button, of which `onMore` is told. */
export function MoreRows(props: { growing: Growing; total: number; label(count: number): string; onMore?(): void }) {
  const { total, label, onMore } = props;
  const { drawn, more, end } = props.growing;
  if (drawn >= total) return null;
  return (
    <p class="more-rows">
      {/* The key makes the end a new one once it has moved: a watcher tells of an element only when it comes into sight. */}
      <span key={drawn} ref={end} />
      <button
        type="button"
        name="more"
        onClick={() => {
          onMore?.();
          more();
        }}
      >
        {label(total - drawn)}
      </button>
    </p>
  );
}
