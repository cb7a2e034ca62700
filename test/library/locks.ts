/** One holder of a name at a time, in the order of asking, as the browser's lock manager grants them; `asked` are the names. */
export function lockManager() {
  const last = new Map<string, Promise<unknown>>();
  const asked: string[] = [];
  return {
    asked,
    request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      asked.push(name);
      const turn = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
