/**
 * Runs a task in slices, so that the page stays usable meanwhile.
 * @param steps yields wherever it may be interrupted
 * @param milliseconds how long one slice works at most, as far as the steps allow
 */
export async function inSlices<T>(steps: Generator<void, T>, milliseconds: number): Promise<T> {
  for (;;) {
    const until = performance.now() + milliseconds;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
