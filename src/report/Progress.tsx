import { useEffect } from 'preact/hooks';
import { readyFormats } from '../view/formats';
import { ReportHead } from '../view/ReportHead';
import { useWords } from '../view/say';
import { remarkOf } from './remark';
import type { State } from './state';

/** What is known so far, and what is being done now. */
export function Progress({ state }: { state: Extract<State, { step: 'reading' | 'checking' }> }) {
  const words = useWords();
  const { say } = words;
  useEffect(() => readyFormats(words), [words]);
  return (
    <main data-state={state.step} aria-busy="true">
      {state.step === 'checking' ? (
        <ReportHead article={state.article} remark={remarkOf(state.article)} />
      ) : (
        <h1 class="instead-title">{say('report.reading')}</h1>
      )}
      <p class="progress" role="status">
        {state.step === 'checking' && say('report.checking')}
      </p>
      <div class="skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </main>
  );
}
