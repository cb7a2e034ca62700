import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Message } from '../core/message';
import type { OnOffer } from '../view/compared/on-offer';
import { saidBy } from '../view/said-by';
import type { Doors } from './doors';

/** What the section shows: the reports, how much is stored (in bytes, where the browser tells), and what went wrong last. */
export interface References {
  reports?: OnOffer[];
  stored?: number;
  failure?: Message;
  /** The ids of reports that were deleted here, with the way to keep each again. */
  deleted: ReadonlyMap<string, () => Promise<unknown>>;
  remove(id: string): void;
  restore(id: string): void;
}

/** Every report that others are compared with; a deleted one stays in sight, so that it can be kept again. */
export function useReferences(doors: Doors): References {
  const [reports, setReports] = useState<OnOffer[]>();
  const [stored, setStored] = useState<number>();
  const [deleted, setDeleted] = useState<References['deleted']>(new Map());
  const [failure, setFailure] = useState<Message>();
  const measure = useCallback(() => doors.stored().then(setStored, console.error), [doors]);
  const attempt = useCallback((work: Promise<unknown>) => {
    setFailure(undefined);
    work.catch((error: unknown) => {
      console.error(error);
      setFailure(saidBy(error, 'options.not-saved'));
    });
  }, []);
  useEffect(() => {
    attempt(doors.references().then(setReports));
    void measure();
  }, [doors, attempt, measure]);
  const remove = (id: string): void =>
    attempt(
      doors.unkeep(id).then((keepAgain) => {
        setDeleted((known) => new Map(known).set(id, keepAgain));
        return measure();
      }),
    );
  const restore = (id: string): void =>
    attempt(
      Promise.resolve(deleted.get(id)?.()).then(() => {
        setDeleted((known) => new Map([...known].filter(([each]) => each !== id)));
        return measure();
      }),
    );
  return { reports, stored, failure, deleted, remove, restore };
}
