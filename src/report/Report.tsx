import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Bar } from './Bar';
import { CheckedReport } from './CheckedReport';
import type { Doors } from './doors';
import { Instead } from './Instead';
import { Lost } from './Lost';
import { Progress } from './Progress';
import { type State, settled } from './state';
import { useAnswer } from './use-answer';
import { useReport } from './use-report';

/** What stands where a review would, until there is one. */
function Before({ state }: { state: Exclude<State, { step: 'done' }> }) {
  if (state.step === 'nothing' || state.step === 'failed') return <Instead step={state.step} message={state.message} />;
  return <Progress state={state} />;
}

/** Notes when all is drawn, in milliseconds since the page began, for whoever measures; the first of what follows then. */
function Timed({ state }: { state: State }) {
  useEffect(() => {
    if (settled(state)) document.documentElement.dataset.ready = String(Math.round(performance.now()));
  }, [state]);
  return null;
}

/** A report from the first step to the last. `children` are the ways on that the page itself has. */
export function Report({ doors, children }: { doors: Doors; children: ComponentChildren }) {
  const { state, compare, turn } = useReport(doors);
  const answering = useAnswer();
  return (
    <>
      <Timed state={state} />
      <Bar doors={doors} review={state.step === 'done' ? state.review : undefined} attempt={answering.attempt}>
        {children}
      </Bar>
      {settled(state) && <Lost doors={doors} />}
      {state.step === 'done' ? (
        <CheckedReport doors={doors} {...state} compare={compare} onTurn={turn} answering={answering} />
      ) : (
        <Before state={state} />
      )}
    </>
  );
}
