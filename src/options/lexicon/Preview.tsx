import { useContext, useState } from 'preact/hooks';
import type { Entry } from '../../core/lexicon/entry';
import { useSay } from '../../view/say';
import { Marked } from './Marked';
import { TextField } from './TextField';
import { usePreview } from './use-preview';
import { WorkshopContext } from './workshop';

/** A text to try the entry on, with what it would note there marked. Nothing of the text is kept. */
export function Preview({ id, entry }: { id: string; entry?: Entry }) {
  const say = useSay();
  const { preview, kindOf } = useContext(WorkshopContext);
  const [text, setText] = useState('');
  const passages = usePreview(preview, text, entry);
  return (
    <section class="preview">
      <TextField
        id={`${id}-preview`}
        name={say('options.preview')}
        hint={say('options.preview.hint')}
        value={text}
        rows={2}
        onType={setText}
      />
      {passages && (
        <div class="previewed" data-kind={entry && kindOf(entry.category)}>
          <p class="count" role="status">
            {say(passages.found.length ? 'options.previewed' : 'options.previewed.none', { count: passages.found.length })}
          </p>
          {passages.found.length > 0 && <Marked text={passages.text} passages={passages.found} />}
        </div>
      )}
    </section>
  );
}
