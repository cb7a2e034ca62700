import { useSay } from '../../view/say';
import type { Growing } from './use-growing';

/** Where the drawn rows end and more follow: they come by themselves as the reader scrolls, or by the button. */
export function MoreRows({ growing: { drawn, more, end }, total }: { growing: Growing; total: number }) {
  const say = useSay();
  if (drawn >= total) return null;
  // The key makes the end a new one once it has moved: a watcher tells of an element only when it comes into sight.
  return (
    <p class="more-rows" key={drawn} ref={end}>
      <button type="button" name="more" onClick={more}>
        {say('options.more', { count: total - drawn })}
      </button>
    </p>
  );
}
