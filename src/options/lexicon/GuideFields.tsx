import type { Guidance } from '../../core/lexicon/entry';
import { useSay } from '../../view/say';
import { TextField } from './TextField';

/** One guide's advice: who gives it, what it says, where and of what date. */
export function GuideFields(props: { id: string; at: number; guide: Guidance; onChange(part: Partial<Guidance>): void; onRemove(): void }) {
  const { id, at, guide, onChange, onRemove } = props;
  const say = useSay();
  return (
    <fieldset class="guide">
      <legend>{say('options.form.guide', { number: at + 1 })}</legend>
      <TextField id={`${id}-who`} name={say('options.form.guide.who')} value={guide.who} onType={(who) => onChange({ who })} />
      <TextField id={`${id}-says`} name={say('options.form.guide.says')} value={guide.says} onType={(says) => onChange({ says })} />
      <TextField id={`${id}-url`} name={say('options.form.guide.url')} value={guide.url} onType={(url) => onChange({ url })} />
      <TextField
        id={`${id}-date`}
        name={say('options.form.guide.date')}
        hint={say('options.form.guide.date.hint')}
        value={guide.date}
        onType={(date) => onChange({ date })}
      />
      <button type="button" name="remove-guide" onClick={onRemove}>
        {say('options.form.guide.remove')}
      </button>
    </fieldset>
  );
}
