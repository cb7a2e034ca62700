import type { Message } from '../core/message';
import { useSay } from '../view/say';

/** The one sentence that stands where a review would: why there is nothing to check, or what failed and what to do. */
const titles: Record<string, string> = { 'nothing.not-checked': 'report.not-checked', 'nothing.private': 'report.not-checked' };

export function Instead({ step, message }: { step: 'nothing' | 'failed'; message: Message }) {
  const say = useSay();
  return (
    <main data-state={step}>
      <h1 class="instead-title">{say(step === 'nothing' ? (titles[message.key] ?? 'report.nothing') : 'report.failed.title')}</h1>
      <p class="instead" role="status">
        {say(message)}
      </p>
    </main>
  );
}
