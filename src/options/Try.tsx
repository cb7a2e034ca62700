import { useState } from 'preact/hooks';
import type { Settings } from '../core/settings';
import { useSay } from '../view/say';
import type { Change } from '../view/switching';
import type { Doors } from './doors';
import { TriedReview } from './TriedReview';
import { useTried } from './use-tried';

/** A box in which to try a sentence; what is noted shows beneath it. Nothing of it is kept. */
export function Try({ doors, settings, onChange }: { doors: Doors; settings: Settings; onChange(change: Change): void }) {
  const say = useSay();
  const [text, setText] = useState('');
  const tried = useTried(doors, text, settings);
  return (
    <>
      <p class="intro" id="try-intro">
        {say('options.try.intro')}
      </p>
      <textarea
        name="try"
        rows={5}
        maxLength={20000}
        aria-label={say('options.try.text')}
        aria-describedby="try-intro"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div data-tried={tried === undefined ? 'none' : 'done'}>
        {tried === 'failed' && <p role="alert">{say('options.try.failed')}</p>}
        {tried && tried !== 'failed' && <TriedReview review={tried.review} onChange={onChange} />}
      </div>
    </>
  );
}
