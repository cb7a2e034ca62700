import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The middle of some figures; of an even number the lower one of the two. */
export function median(figures: number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}

/** Milliseconds of processor time so far, those of the collector of memory included: what else runs on the machine does not count. */
function timeSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timeOf(run: () => void): number {
  const before = timeSoFar();
  run();
  return timeSoFar() - before;
}

/** Frees what was left behind so far, so that what is measured next does not pay for it. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

/** Something done to each of a list, whatever it answers. */
export const onEach =
  <Item>(items: readonly Item[], act: (item: Item) => unknown): (() => void) =>
  () => {
    for (const item of items) act(item);
  };

/** Milliseconds of processor time that each took, round by round. */
export type Rounds<Name extends string> = Record<Name, number[]>;

/** Runs each once more, so that what slows the machine slows all of them alike, and adds how long it took. */
export function timeOnce<Name extends string>(runs: Record<Name, () => void>, rounds: Rounds<Name>): void {
  for (const name in runs) rounds[name].push(timeOf(runs[name]));
}

/** Something for each of several names. */
export const ofEach = <Name extends string, Value>(runs: Record<Name, unknown>, make: (name: Name) => Value): Record<Name, Value> =>
  Object.fromEntries((Object.keys(runs) as Name[]).map((name) => [name, make(name)])) as Record<Name, Value>;

/**
 * Times several things side by side: each once in every round.
 * @param rounds how often, after as many unmeasured rounds as `warmUp` says
 * @returns the median of each in milliseconds of processor time
 */
export function timeSideBySide<Name extends string>(runs: Record<Name, () => void>, rounds: number, warmUp = 2): Record<Name, number> {
  const times: Rounds<Name> = ofEach(runs, () => []);
  for (let round = -warmUp; round < rounds; round++) timeOnce(runs, times);
  return ofEach(runs, (name) => median(times[name].slice(warmUp)));
}

/**
 * Times the parts of something that is done to each of a list, where they stand: `act` yields the name of a part when it is done.
 * @returns the median over the rounds of each part's time on all items, in milliseconds of processor time
 */
export function timeParts<Item>(items: readonly Item[], act: (item: Item) => Iterable<string>, rounds: number): Map<string, number> {
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    const sums = new Map<string, number>();
    for (const item of items) {
      let before = timeSoFar();
      for (const part of act(item)) {
        const now = timeSoFar();
        sums.set(part, (sums.get(part) ?? 0) + now - before);
        before = timeSoFar();
      }
    }
    for (const [part, sum] of sums) times.set(part, [...(times.get(part) ?? []), sum]);
  }
  return new Map([...times].map(([part, sums]) => [part, median(sums)]));
}
