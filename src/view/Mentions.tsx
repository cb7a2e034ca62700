import { useContext } from 'preact/hooks';
import type { Source } from '../core/attribution/attribution';
import { ActionsContext } from './actions';
import { useSay } from './say';

/** A button for each mention of a source that leads to it on the page. */
export function Mentions({ source }: { source: Source }) {
  const say = useSay();
  const { show } = useContext(ActionsContext);
  if (!show || !source.mentions.length) return null;
  return (
    <span class="mentions">
      {say('view.mentions')}
      {source.mentions.map((mention, index) => (
        <button
          key={mention.start}
          type="button"
          aria-label={say('view.mention.label', { number: index + 1, words: mention.exact })}
          onClick={() => show(mention)}
        >
          {index + 1}
        </button>
      ))}
    </span>
  );
}
