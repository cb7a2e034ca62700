import type { Context } from '../../core/lexicon/entry';
import { useSay } from '../../view/say';
import { ContextRow } from './ContextRow';
import { type ContextList, contextLists } from './context-lists';
import type { Drafting } from './use-draft';

/** Where an entry is not noted, or where alone it is: conditions, of which one is enough. */
export function ContextFields(props: { id: string; part: 'exceptions' | 'only'; drafting: Drafting }) {
  const { id, part, drafting } = props;
  const { draft, put, faultIn } = drafting;
  const say = useSay();
  const contexts = draft[part];
  const change = (at: number, context?: Context): void =>
    put({ [part]: contexts.flatMap((each, index) => (index !== at ? [each] : context ? [context] : [])) });
  return (
    <fieldset class="context-fields">
      <legend>{say(part === 'only' ? 'options.entry.only' : 'options.entry.exceptions')}</legend>
      {contexts.map((context, at) => (
        <ContextRow key={at} id={`${id}-${part}-${at}`} context={context} onChange={(next) => change(at, next)} />
      ))}
      <p class="fault" role="status">
        {faultIn(part)}
      </p>
      <select
        name={`add-${part}`}
        aria-label={say('options.form.add-condition')}
        onChange={(event) => {
          const list = event.currentTarget.value as ContextList | '';
          event.currentTarget.value = '';
          if (list) put({ [part]: [...contexts, { [list]: [] }] });
        }}
      >
        <option value="">{say('options.form.add-condition')}</option>
        {Object.entries(contextLists).map(([list, key]) => (
          <option key={list} value={list}>
            {say(key)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
