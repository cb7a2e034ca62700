import type { Article } from '../core/article';
import type { Reference } from '../core/review';

/** Which references the last comparison held for its report's event, by their ids; a background that was stopped compares again. */
let last: { report: string; judged: Map<string, boolean> } | undefined;

const nameOf = ({ url, text }: Article): string => `${url} ${text}`;

/** Remembers what a comparison decided by itself. */
export function noteJudgements(article: Article, references: Reference[], forced: readonly string[]): void {
  const decided = references.filter(({ id }) => !forced.includes(id));
  last = { report: nameOf(article), judged: new Map(decided.map(({ id, sameEvent }) => [id, sameEvent])) };
}

/** What the last comparison of a report decided, by the references' ids; empty where it was another report's. */
export const judgementsOn = (article: Article): ReadonlyMap<string, boolean> =>
  last?.report === nameOf(article) ? last.judged : new Map();
