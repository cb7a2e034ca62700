import type { Quote } from '../core/article';

/** A name, a word that begins a sentence, or a figure. */
const TELLING = /(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}]*/gu;

/** Soft hyphens and the like, which would part a name. */
const UNSEEN = /\p{Cf}/gu;

/** The names and figures of a text, and the words that begin its sentences. */
export const tellingIn = (text: string): string[] => (text.normalize('NFKC').replace(UNSEEN, '').match(TELLING) ?? []) as string[];

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

/** The names and figures of the line of an article that a quote stands in; none where the article does not hold the quote, or in its headline. */
export function tellingOfLine(article: string, { prefix, exact, suffix }: Quote): string[] {
  const at = article.indexOf(prefix + exact + suffix) + prefix.length;
  const first = article.lastIndexOf('\n', at) + 1;
  if (at < prefix.length || first === 0) return [];
  const end = article.indexOf('\n', at + exact.length);
  return tellingIn(article.slice(first, end < 0 ? undefined : end));
}
