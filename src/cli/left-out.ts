import type { Article } from '../core/article';
import type { ReferenceReport } from '../core/compare/reference-report';
import { findUnfit, measureOf } from '../core/compare/unfit';
import { say } from './say';

/** A reference that was asked for and that a report is not compared with, and the sentence that says why. */
export interface LeftOut {
  id: string;
  reason: string;
}

/** The references that a report cannot be compared with, whatever they are about. */
export function findLeftOut(article: Article, references: ReferenceReport[]): LeftOut[] {
  const own = measureOf(article);
  return references.flatMap(({ id, article: other, force }) => {
    const unfit = findUnfit(own, measureOf(other), force);
    return unfit ? [{ id, reason: say(unfit) }] : [];
  });
}
