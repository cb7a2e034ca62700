import type { Source } from '../core/attribution/attribution';
import { sourceKindKeys } from './kind';
import { Mentions } from './Mentions';
import { SourcePlot } from './SourcePlot';
import { useSay } from './say';

/** A source: who it is, how much it is given, where it is mentioned and how it is qualified. */
export function SourceRow({ source, most, length }: { source: Source; most: number; length: number }) {
  const say = useSay();
  const qualifiers = [...new Set(source.qualifiers.map(({ exact }) => exact))];
  return (
    <li class="source" data-source={source.id}>
      <div class="source-head">
        <span class="source-name">{source.name}</span>
        <span class="count">{say('view.words', { count: source.words })}</span>
      </div>
      <div class="source-line">
        <span>
          {say(sourceKindKeys[source.kind])} · {say(source.named ? 'view.named' : 'view.unnamed')}
        </span>
        <Mentions source={source} />
      </div>
      <SourcePlot source={source} most={most} length={length} />
      {qualifiers.length > 0 && (
        <p class="qualified">{say('view.qualified', { words: qualifiers.map((words) => say('view.quoted', { words })).join(', ') })}</p>
      )}
    </li>
  );
}
