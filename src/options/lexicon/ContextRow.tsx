import type { Context } from '../../core/lexicon/entry';
import { seamed } from '../../core/mark';
import { contextInWords } from '../../view/context-words';
import { useWords } from '../../view/say';
import { Seamed } from '../../view/Told';
import { AddPart } from './AddPart';
import { ContextPartField } from './ContextPartField';
import { type ContextPart, contextParts, partsOf, withoutPart, withPart } from './context-parts';

interface Props {
  id: string;
  context: Context;
  /** Nothing is left where the condition is dropped. `focus` is the id of what the reader goes on with. */
  onChange(context?: Context, focus?: string): void;
}

/** One condition, in words and in fields: all of its parts must hold. */
export function ContextRow({ id, context, onChange }: Props) {
  const { say, language } = useWords();
  const parts = partsOf(context);
  const drop = (part: ContextPart): void => onChange(withoutPart(context, part), `${id}-and`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend would be drawn into the border, and conditions stand within a fieldset already.
    <div class="context-row" role="group" aria-labelledby={`${id}-says`}>
      <p class="context-says" id={`${id}-says`}>
        <Seamed text={contextInWords(context, say, language, seamed) || say('options.context.unwritten')} />
      </p>
      {parts.map((part) => (
        <div key={part} class="context-part" data-part={part}>
          <ContextPartField id={`${id}-${part}`} part={part} context={context} onChange={onChange} />
          {parts.length > 1 && (
            <button
              type="button"
              name="remove-part"
              aria-label={say('options.context.remove-part', { part: say(contextParts[part]) })}
              onClick={() => drop(part)}
            >
              {say('options.remove')}
            </button>
          )}
        </div>
      ))}
      <div class="context-buttons">
        <AddPart
          id={`${id}-and`}
          name="add-part"
          label={say('options.context.and')}
          without={parts}
          onAdd={(part) => onChange(withPart(context, part), `${id}-${part}`)}
        />
        <button type="button" name="remove-condition" onClick={() => onChange(undefined)}>
          {say('options.form.remove-condition')}
        </button>
      </div>
    </div>
  );
}
