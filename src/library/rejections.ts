import type { Area } from './area';

/** The most rejections that are remembered; the oldest go. */
const MOST = 2000;
/** The name of the lock under which they are changed. */
const NAME = 'framecheck-rejected';
const KEY = 'rejected';

/** A report and a reference that are not of the same event, by their ids. */
type Pair = [report: string, reference: string];

async function load(area: Area): Promise<Pair[]> {
  return ((await area.get(KEY))[KEY] as Pair[] | undefined) ?? [];
}

/** The ids of the references that the reader rejected for a report in this session. */
export const loadRejected = async (area: Area, report: string): Promise<ReadonlySet<string>> =>
  new Set((await load(area)).filter(([rejecting]) => rejecting === report).map(([, reference]) => reference));

/** Remembers for this session that a reference is not of a report's event, or forgets it again. */
export function setRejected(area: Area, [report, reference]: Pair, isRejected: boolean): Promise<void> {
  return navigator.locks.request(NAME, async () => {
    const others = (await load(area)).filter((pair) => pair[0] !== report || pair[1] !== reference);
    await area.set({ [KEY]: isRejected ? [[report, reference], ...others].slice(0, MOST) : others });
  });
}
