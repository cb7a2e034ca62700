import type { Context } from '../../core/lexicon/entry';
import { stateKeys } from '../../view/context-words';
import { useSay } from '../../view/say';
import { ChoiceField } from './ChoiceField';
import { ContextVoices } from './ContextVoices';
import { ContextWords } from './ContextWords';
import { type ContextPart, contextLists, contextParts, isList, isState } from './context-parts';

/** One part of a condition: words, whether something holds, or whose words. */
export function ContextPartField(props: { id: string; part: ContextPart; context: Context; onChange(context: Context): void }) {
  const { id, part, context, onChange } = props;
  const say = useSay();
  const put = (value: Context[ContextPart]): void => onChange({ ...context, [part]: value });
  const name = say(contextParts[part]);
  if (isList(part))
    return <ContextWords id={id} name={name} hint={say(contextLists[part].hint)} words={context[part] ?? []} onType={put} />;
  if (!isState(part)) return <ContextVoices id={id} name={name} chosen={context.voice ?? []} onChoose={put} />;
  const [holds, holdsNot] = stateKeys[part];
  return (
    <ChoiceField
      id={id}
      name={name}
      value={String(context[part])}
      options={[
        ['true', say(holds)],
        ['false', say(holdsNot)],
      ]}
      onChoose={(value) => put(value === 'true')}
    />
  );
}
