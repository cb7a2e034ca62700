import { useEffect } from 'preact/hooks';
import { CheckedReport } from './CheckedReport';
import type { Doors } from './doors';
import { Instead } from './Instead';
import { Progress } from './Progress';
import { settled } from './state';
import { useReport } from './use-report';

/** A report from the first step to the last; what stays the same beside it, the page shows. */
export function Report({ doors }: { doors: Doors }) {
  const { state, compare } = useReport(doors);
  useEffect(() => {
    if (settled(state)) document.documentElement.dataset.ready = '1';
  }, [state]);
  if (state.step === 'done')
    return <CheckedReport doors={doors} article={state.article} review={state.review} forced={state.forced} compare={compare} />;
  if (state.step === 'nothing' || state.step === 'failed') return <Instead step={state.step} message={state.message} />;
  return <Progress state={state} />;
}
