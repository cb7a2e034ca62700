/**
 * Runs a task in slices, so that the page stays usable meanwhile.
 * @param steps yields wherever it may be interrupted
 * @param milliseconds how long one slice works at most, as far as the steps allow
 * @param worked is told how long each slice worked, in milliseconds
 */
export async function inSlices<T>(steps: Generator<void, T>, milliseconds: number, worked?: (milliseconds: number) => void): Promise<T> {
  for (;;) {
    const began = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() < began + milliseconds) step = steps.next();
    worked?.(performance.now() - began);
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
