/** Tries until something true comes out, or fails with what was waited for. */
export async function waitFor<T>(attempt: () => Promise<T> | T, what: string, milliseconds = 10_000): Promise<NonNullable<T>> {
  const until = performance.now() + milliseconds;
  for (;;) {
    const result = await attempt();
    if (result) return result as NonNullable<T>;
    if (performance.now() > until) throw new Error(`timed out: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
