import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../core/lexicon/entry';
import { useSay } from '../../view/say';
import { ContextFields } from './ContextFields';
import type { Draft } from './draft';
import { GuidanceFields } from './GuidanceFields';
import { Preview } from './Preview';
import { ReasonFields } from './ReasonFields';
import { useDraft } from './use-draft';
import { WordsFields } from './WordsFields';

interface Props {
  initial: Draft;
  /** Told of all that is written. */
  onWrite?(draft: Draft): void;
  onKeep(entry: Entry): void;
  onCancel(): void;
}

/** The form in which an entry is written or changed: checked and tried while it is typed. */
export function EntryForm({ initial, onWrite, onKeep, onCancel }: Props) {
  const say = useSay();
  const drafting = useDraft(initial, onWrite);
  const { entry, draft } = drafting;
  const id = initial.id ?? 'new-entry';
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  return (
    <form
      class="entry-form"
      ref={form}
      aria-label={say(initial.id ? 'options.form.change' : 'options.form.new')}
      onSubmit={(event) => {
        event.preventDefault();
        if (entry) onKeep(entry);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <WordsFields id={id} drafting={drafting} />
      <ReasonFields id={id} drafting={drafting} />
      <GuidanceFields id={id} drafting={drafting} />
      <details class="contexts" open={draft.only.length + draft.exceptions.length > 0}>
        <summary>{say('options.form.contexts')}</summary>
        <ContextFields id={id} part="exceptions" drafting={drafting} />
        <ContextFields id={id} part="only" drafting={drafting} />
      </details>
      <Preview id={id} entry={drafting.words} />
      <div class="form-buttons">
        <button type="submit" name="keep" class="main" disabled={!entry}>
          {say('options.form.keep')}
        </button>
        <button type="button" name="cancel" onClick={onCancel}>
          {say('options.form.cancel')}
        </button>
      </div>
    </form>
  );
}
