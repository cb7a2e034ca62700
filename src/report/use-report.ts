import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Part } from '../core/part';
import { saidBy } from '../view/said-by';
import type { Doors } from './doors';
import type { State } from './state';

/** Reviews what was read anew, with the settings of now; gives the ids of the reports that it is compared with. */
export type Compare = (forced: string[]) => Promise<string[]>;

const nothingForced: string[] = [];

/** Asks for the report, then reviews it; every step is shown as it is reached. */
export function useReport(doors: Doors): { state: State; compare: Compare; turn(to: Part): void } {
  const part = useRef<Part>('words');
  const [state, setState] = useState<State>({ step: 'reading' });
  const fail = useCallback((error: unknown) => {
    console.error(error);
    setState({ step: 'failed', message: saidBy(error, 'report.failed') });
  }, []);
  useEffect(() => {
    const run = async (): Promise<void> => {
      const reading = await doors.read();
      if ('nothing' in reading) return setState({ step: 'nothing', message: reading.nothing });
      const { article, forced = nothingForced, begin = 'words' } = reading;
      part.current = begin;
      // Asked for before it is shown that it is: the drawing takes its time.
      const reviewing = doors.review(article, forced, begin);
      setState({ step: 'checking', article });
      setState({ step: 'done', article, forced, review: await reviewing, begin });
    };
    run().catch(fail);
  }, [doors, fail]);
  const article = state.step === 'done' ? state.article : undefined;
  const compare = useCallback(
    async (forced: string[]) => {
      const review = article && (await doors.review(article, forced, part.current).catch(fail));
      if (review) setState({ step: 'done', article, forced, review, begin: part.current });
      return review?.references.map(({ id }) => id) ?? [];
    },
    [doors, article, fail],
  );
  const turn = useCallback(
    (to: Part) => {
      if (to === part.current) return;
      part.current = to;
      doors.turn(to).catch(console.error);
    },
    [doors],
  );
  return { state, compare, turn };
}
