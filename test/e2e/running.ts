import type { Driver } from './driver.ts';

type Running = Map<Driver['name'], Driver>;

/** The environment of the tests is loaded apart from them: what both must see is global. */
const shared = globalThis as typeof globalThis & { framecheckRunning?: Running };
shared.framecheckRunning ??= new Map();
const running = shared.framecheckRunning;

/** Leaves a browser to the tests that come next. */
export const keepRunning = (name: Driver['name'], browser: Driver): void => void running.set(name, browser);

/** The browser that earlier tests left; whoever takes it has it alone. */
export function takeRunning(name: Driver['name']): Driver | undefined {
  const left = running.get(name);
  running.delete(name);
  return left;
}

/** Closes what no test takes any more. */
export async function closeRunning(): Promise<void> {
  await Promise.all([...running.values()].map((each) => each.close()));
  running.clear();
}
