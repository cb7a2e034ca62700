import type { Context } from '../../core/lexicon/entry';
import { contextInWords } from '../../view/context-words';
import { useWords } from '../../view/say';
import { ContextWords } from './ContextWords';
import { type ContextList, contextLists } from './context-lists';

const lists = Object.keys(contextLists) as ContextList[];

/** What of a condition the form cannot change, in words. */
const restOf = (context: Context): Context =>
  Object.fromEntries(Object.entries(context).filter(([part]) => !lists.includes(part as ContextList)));

/** One condition: its lists of words to be changed, the rest in words, and a way to drop it. */
export function ContextRow({ id, context, onChange }: { id: string; context: Context; onChange(context?: Context): void }) {
  const { say, language } = useWords();
  const rest = contextInWords(restOf(context), say, language);
  return (
    <div class="context-row">
      {rest && <p>{rest}</p>}
      {lists.map((list) => {
        const words = context[list];
        return (
          words && (
            <ContextWords
              key={list}
              id={`${id}-${list}`}
              name={say(contextLists[list])}
              words={words}
              onType={(next) => onChange({ ...context, [list]: next })}
            />
          )
        );
      })}
      <button type="button" name="remove-condition" onClick={() => onChange(undefined)}>
        {say('options.form.remove-condition')}
      </button>
    </div>
  );
}
