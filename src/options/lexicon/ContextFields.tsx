import type { Context } from '../../core/lexicon/entry';
import { useSay } from '../../view/say';
import { AddPart } from './AddPart';
import { ContextRow } from './ContextRow';
import { withPart } from './context-parts';
import type { Drafting } from './use-draft';
import { useFocusNext } from './use-focus-next';

/** Where an entry is not noted, or where alone it is: conditions, of which one is enough. */
export function ContextFields(props: { id: string; part: 'exceptions' | 'only'; drafting: Drafting }) {
  const { id, part, drafting } = props;
  const { draft, put, faultIn } = drafting;
  const say = useSay();
  const focusNext = useFocusNext();
  const contexts = draft[part];
  const add = `${id}-add-${part}`;
  const change = (at: number, context?: Context, focus?: string): void => {
    put({ [part]: contexts.flatMap((each, index) => (index !== at ? [each] : context ? [context] : [])) });
    const next = context ? focus : add;
    if (next) focusNext(next);
  };
  return (
    <fieldset class="context-fields">
      <legend>{say(part === 'only' ? 'options.entry.only' : 'options.entry.exceptions')}</legend>
      {contexts.length > 1 && <p class="hint">{say('options.context.one-is-enough')}</p>}
      {contexts.map((context, at) => (
        <ContextRow key={at} id={`${id}-${part}-${at}`} context={context} onChange={(next, focus) => change(at, next, focus)} />
      ))}
      <p class="fault" role="status">
        {faultIn(part)}
      </p>
      <AddPart
        id={add}
        name={`add-${part}`}
        label={say('options.form.add-condition')}
        onAdd={(kind) => {
          put({ [part]: [...contexts, withPart({}, kind)] });
          focusNext(`${id}-${part}-${contexts.length}-${kind}`);
        }}
      />
    </fieldset>
  );
}
