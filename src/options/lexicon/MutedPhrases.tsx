import { mute } from '../../view/muting';
import { useSay } from '../../view/say';
import type { Change } from '../../view/switching';
import { Listed } from '../Listed';

/** The wordings that the reader muted by themselves. */
export function MutedPhrases({ phrases, onChange }: { phrases: string[]; onChange(change: Change): void }) {
  const say = useSay();
  if (!phrases.length) return null;
  return (
    <details class="muted-phrases">
      <summary>{say('options.phrases', { count: phrases.length })}</summary>
      <Listed
        items={phrases}
        again={say('options.again')}
        againLabel={(words) => say('options.again.label', { words })}
        onAgain={(words) => onChange(mute({ of: 'phrase', words }, false))}
      />
    </details>
  );
}
