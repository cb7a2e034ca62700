import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Message } from '../../core/message';
import type { Copied, KeptReport } from '../../library/kept-reports';
import type { OnOffer } from '../../view/compared/on-offer';
import { saidBy } from '../../view/said-by';
import type { Doors } from '../doors';

/** What the section shows: the reports, how much is stored (in bytes, where the browser tells) and copied, and what went wrong last. */
export interface References {
  reports?: OnOffer[];
  stored?: number;
  /** How many reports are kept, and how many of them are copied. */
  copied?: Copied;
  failure?: Message;
  /** The reports that were deleted here, by their ids; they stay in sight, so that they can be kept again. */
  deleted: ReadonlyMap<string, KeptReport>;
  /** Lets kept reports go, all of them or none. */
  remove(ids: string[]): void;
  restore(ids: string[]): void;
  /** Looks anew at what there is. */
  reload(): void;
  /** Says where something fails. */
  attempt(work: Promise<unknown>): void;
}

/** Says why something did not work, until the next thing is tried. */
function useAttempt() {
  const [failure, setFailure] = useState<Message>();
  const attempt = useCallback((work: Promise<unknown>) => {
    setFailure(undefined);
    work.catch((error: unknown) => {
      console.error(error);
      setFailure(saidBy(error, 'options.not-saved'));
    });
  }, []);
  return { failure, attempt };
}

/** How much is stored, and how much of it is copied, as measured last. */
function useMeasures(doors: Doors) {
  const [stored, setStored] = useState<number>();
  const [copied, setCopied] = useState<Copied>();
  const measure = useCallback(
    () => Promise.all([doors.stored().then(setStored, console.error), doors.copied().then(setCopied, console.error)]),
    [doors],
  );
  return { stored, copied, measure };
}

/** Every report that others are compared with, and what the reader can do with their own. */
export function useReferences(doors: Doors): References {
  const [reports, setReports] = useState<OnOffer[]>();
  const { stored, copied, measure } = useMeasures(doors);
  const [deleted, setDeleted] = useState<References['deleted']>(new Map());
  const { failure, attempt } = useAttempt();
  const reload = useCallback(() => {
    attempt(
      doors.references().then((found) => {
        setReports(found);
        setDeleted(new Map());
      }),
    );
    void measure();
  }, [doors, attempt, measure]);
  useEffect(reload, [reload]);
  const remove = async (ids: string[]): Promise<void> => {
    const gone = await doors.unkeep(ids);
    setDeleted((known) => new Map([...known, ...gone.map((report) => [report.head.id, report] as const)]));
    await measure();
  };
  const restore = async (ids: string[]): Promise<void> => {
    await doors.keepAgain(ids.flatMap((id) => deleted.get(id) ?? []));
    setDeleted((known) => new Map([...known].filter(([id]) => !ids.includes(id))));
    await measure();
  };
  return {
    reports,
    stored,
    copied,
    failure,
    deleted,
    reload,
    attempt,
    remove: (ids) => attempt(remove(ids)),
    restore: (ids) => attempt(restore(ids)),
  };
}
