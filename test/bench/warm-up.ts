import { median, ofEach, type Rounds, timeOnce } from './timing';

/** Rounds that are held against as many before them. V8 compiles in steps, between which figures stand still for some sixty rounds. */
const STRETCH = 100;
/** A median no more than this share below the one before it is no quicker. */
const STILL = 0.02;

/** Whether the last rounds were no quicker than as many before them: V8 has compiled what there is to compile. */
export function isSteady(times: readonly number[], stretch: number): boolean {
  if (times.length < 2 * stretch) return false;
  return median(times.slice(-stretch)) >= (1 - STILL) * median(times.slice(-2 * stretch, -stretch));
}

export interface WarmUp<Name extends string> {
  /** How many rounds it took. */
  rounds: number;
  /** The median of each over the first twenty rounds, while V8 compiles: in milliseconds of processor time. */
  early: Record<Name, number>;
}

/**
 * Runs several things side by side until each of them is as quick as it gets: until its median over the last `stretch` rounds is no more
 * than 2 % below that of the `stretch` rounds before. So there are twice as many rounds at least, and five times as many at most.
 */
export function warmUp<Name extends string>(runs: Record<Name, () => void>, stretch = STRETCH): WarmUp<Name> {
  const times: Rounds<Name> = ofEach(runs, () => []);
  const areSteady = (): boolean => Object.values<number[]>(times).every((each) => isSteady(each, stretch));
  let rounds = 0;
  for (; rounds < 5 * stretch && !areSteady(); rounds++) timeOnce(runs, times);
  return { rounds, early: ofEach(runs, (name) => median(times[name].slice(0, 20))) };
}
