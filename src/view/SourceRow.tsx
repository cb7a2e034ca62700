import type { Source } from '../core/attribution/attribution';
import type { Reference } from '../core/review';
import { sourceKindKeys } from './kind';
import { Mentions } from './Mentions';
import { Qualified } from './Qualified';
import { SourceIcon } from './SourceIcon';
import { SourcePlot } from './SourcePlot';
import { useSay } from './say';
import { useQuotedLanguage } from './Told';

/** A source: who it is, how much it is given, where it is mentioned and how it is qualified. */
export function SourceRow(props: { source: Source; most: number; length: number; references: Reference[] }) {
  const { source, most, length, references } = props;
  const say = useSay();
  const lang = useQuotedLanguage();
  return (
    <li class="source" data-source={source.id}>
      <div class="source-head">
        <span class="source-name" lang={lang}>
          {source.name}
        </span>
        <span class="count">{say('view.words', { count: source.words })}</span>
      </div>
      <div class="source-line">
        <span>
          <SourceIcon kind={source.kind} /> {say(sourceKindKeys[source.kind])} · {say(source.named ? 'view.named' : 'view.unnamed')}
        </span>
        <Mentions source={source} />
      </div>
      <SourcePlot source={source} most={most} length={length} />
      <Qualified source={source} references={references} />
    </li>
  );
}
