/** The answers of a slow question, of which the latest few are held. */
export function holdRecent<Answer>(most: number, ask: (at: number) => Promise<Answer>): (at: number) => Promise<Answer> {
  const held = new Map<number, Promise<Answer>>();
  return (at) => {
    const known = held.get(at) ?? ask(at);
    held.delete(at);
    held.set(at, known);
    for (const oldest of held.keys()) {
      if (held.size <= most) break;
      held.delete(oldest);
    }
    return known;
  };
}
