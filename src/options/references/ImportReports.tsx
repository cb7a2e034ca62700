import { useState } from 'preact/hooks';
import { MOST_OF_PACK } from '../../core/compare/reports/report-pack';
import type { ReportImport } from '../../library/report-import';
import { saidBy } from '../../view/said-by';
import { useSay } from '../../view/say';
import { faultSentence } from '../data/fault-sentence';
import type { Doors } from '../doors';
import { ImportPreview } from './ImportPreview';

type State =
  | { file: string; coming: ReportImport }
  | { fault: string; isRefused?: true }
  | { taken: number; undo?(): Promise<void> }
  | undefined;

/** A long preview gives way to it, and the page with it. */
const bringIntoSight = (fault: HTMLElement | null): void => fault?.scrollIntoView({ block: 'center' });

/** A pack of reports brought in: refused with its fault, or shown as what it would bring before anything is kept; it can be taken back. */
export function ImportReports({ doors, onTaken }: { doors: Doors; onTaken(): void }) {
  const say = useSay();
  const [state, setState] = useState<State>();
  const failed = (error: unknown): void => {
    console.error(error);
    setState({ fault: say(saidBy(error, 'options.not-saved')) });
  };
  const read = async (file: File): Promise<State> => {
    if (file.size > MOST_OF_PACK) return { fault: say('options.import.large', { file: file.name }), isRefused: true };
    const text = await file.text();
    try {
      return { file: file.name, coming: await doors.previewReports(file.name, text) };
    } catch (fault) {
      if ('said' in (fault as object)) throw fault;
      return { fault: (fault as Error).message, isRefused: true };
    }
  };
  const choose = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file) read(file).then(setState, failed);
    // The same file can be chosen again once it is mended.
    input.value = '';
  };
  const then = (work: Promise<State>): void =>
    void work
      .then((next) => {
        setState(next);
        onTaken();
      })
      .catch(failed);
  const apply = async (coming: ReportImport): Promise<State> => {
    const undo = await doors.takeIn(coming);
    return { taken: coming.coming.filter(({ standing }) => standing !== 'same').length, undo };
  };
  return (
    <section class="data-part" data-import>
      <h2>{say('options.import')}</h2>
      <p class="why">{say('options.reports.import.intro')}</p>
      <input
        type="file"
        name="import-reports"
        accept=".json"
        aria-label={say('options.reports.import')}
        onChange={(event) => choose(event.currentTarget)}
      />
      {state && 'fault' in state && (
        <p role="alert" class="import-fault" ref={bringIntoSight}>
          <bdi>{faultSentence(state.fault)}</bdi> {state.isRefused && say('options.import.refused')}
        </p>
      )}
      {state && 'coming' in state && (
        <ImportPreview
          file={state.file}
          coming={state.coming}
          onApply={() => then(apply(state.coming))}
          onCancel={() => setState(undefined)}
        />
      )}
      <p role="status" class="taken">
        {state && 'taken' in state && say('options.reports.taken', { count: state.taken })}
        {state && 'taken' in state && state.undo && (
          <button type="button" name="undo-import" onClick={() => then(Promise.resolve(state.undo?.()).then(() => undefined))}>
            {say('options.undo')}
          </button>
        )}
      </p>
    </section>
  );
}
