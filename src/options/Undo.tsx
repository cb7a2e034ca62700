import { useEffect, useMemo } from 'preact/hooks';
import type { Entry } from '../core/lexicon/entry';
import type { Difference } from '../core/settings-difference';
import { useSay } from '../view/say';
import { nameOf } from './lexicon/names';
import { stepWords } from './step-words';

/** Where the browser has an undo of its own. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('textarea, select, input:not([type=checkbox], [type=file])');

/** Calls back for the keys that take a change back, outside of fields. */
function useUndoKeys(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z' || isField(event.target)) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo]);
}

/** What was changed last, and the way to take it back; the change before is next. */
export function Undo({ steps, entries, undo }: { steps: Difference[]; entries: Entry[]; undo(): void }) {
  const say = useSay();
  useUndoKeys(undo);
  const names = useMemo(() => new Map(entries.map((entry) => [entry.id, nameOf(entry)])), [entries]);
  const [last] = steps;
  if (!last) return null;
  const what = say(stepWords(last, say, (id) => names.get(id) ?? id));
  return (
    <p class="undo">
      <span>{what}</span>
      <button type="button" name="undo-step" aria-label={say('options.undo.step', { what })} onClick={undo}>
        {say('options.undo')}
      </button>
      {steps.length > 1 && <span class="count">{say('options.undo.more', { count: steps.length - 1 })}</span>}
    </p>
  );
}
