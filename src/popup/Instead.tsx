import type { Message } from '../core/message';
import { useSay } from '../view/say';

/** The one sentence that stands where a review would: why there is nothing to check, or what failed and what to do. */
export function Instead({ step, message }: { step: 'nothing' | 'failed'; message: Message }) {
  const say = useSay();
  return (
    <main data-state={step}>
      <h1 class="instead-title">{say(step === 'nothing' ? 'popup.nothing' : 'popup.failed.title')}</h1>
      <p class="instead" role="status">
        {say(message)}
      </p>
    </main>
  );
}
