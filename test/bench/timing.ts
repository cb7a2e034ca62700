/** The middle of some figures; of an even number the lower one of the two. */
export function median(figures: number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}

/** Milliseconds of processor time, those of the collector of memory included: what else runs on the machine does not count. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Something done to each of a list, whatever it answers. */
export const onEach =
  <Item>(items: readonly Item[], act: (item: Item) => unknown): (() => void) =>
  () => {
    for (const item of items) act(item);
  };

/**
 * Times several things side by side: each once in every round, so that what slows the machine slows all of them alike.
 * @param rounds how often, after as many unmeasured rounds as `warmUp` says
 * @returns the median of each in milliseconds of processor time
 */
export function timeSideBySide<Name extends string>(runs: Record<Name, () => void>, rounds: number, warmUp = 2): Record<Name, number> {
  const names = Object.keys(runs) as Name[];
  const times = names.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [at, name] of names.entries()) {
      const time = timeOf(runs[name]);
      if (round >= 0) times[at]?.push(time);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, median(times[at] ?? [])])) as Record<Name, number>;
}
