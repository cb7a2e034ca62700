import { useEffect } from 'preact/hooks';
import { Done } from './Done';
import type { Doors } from './doors';
import { Header } from './Header';
import { Instead } from './Instead';
import { Progress } from './Progress';
import { settled } from './state';
import { useReport } from './use-report';

/** The whole popup, from the first step to the last. */
export function Popup({ doors }: { doors: Doors }) {
  const { state, compare } = useReport(doors);
  useEffect(() => {
    if (settled(state)) document.documentElement.dataset.ready = '1';
  }, [state]);
  return (
    <>
      <Header onOptions={doors.openOptions} />
      {state.step === 'done' && (
        <Done doors={doors} article={state.article} review={state.review} forced={state.forced} compare={compare} />
      )}
      {(state.step === 'reading' || state.step === 'checking') && <Progress state={state} />}
      {(state.step === 'nothing' || state.step === 'failed') && <Instead step={state.step} message={state.message} />}
    </>
  );
}
