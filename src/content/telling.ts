/** A name, a word that begins a sentence, or a figure. */
const TELLING = /(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}]*/gu;

/** The names and figures of a text, and the words that begin its sentences. */
export const tellingIn = (text: string): string[] => (text.normalize('NFKC').match(TELLING) ?? []) as string[];

/**
 * The names and figures that stand beside a quote in its own paragraph: what tells one report of a kind from the next of that kind, where all
 * other words are the same. What is cut at the end of what the quote holds is none.
 */
export function tellingBeside(prefix: string, suffix: string): string[] {
  const before = prefix.includes('\n') ? prefix.slice(prefix.lastIndexOf('\n') + 1) : prefix.replace(/^\S+/, '');
  const after = suffix.includes('\n') ? (suffix.split('\n', 1)[0] as string) : suffix.replace(/\S+$/, '');
  return [...tellingIn(before), ...tellingIn(after)];
}

/** Whether a text has all these names and figures. */
export function hasAll(text: string, telling: readonly string[]): boolean {
  if (telling.length === 0) return true;
  const there = new Set(tellingIn(text));
  return telling.every((word) => there.has(word));
}
