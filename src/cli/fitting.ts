import type { Article } from '../core/article';
import type { ReferenceReport } from '../core/compare/reference-report';
import { measure } from '../library/report-head';
import { findUnfit } from '../library/unfit';
import { say } from './say';

/** A reference that was asked for and that a report is not compared with, and the sentence that says why. */
export interface LeftOut {
  id: string;
  reason: string;
}

/** Parts references that a report can be compared with from those that it cannot. */
export async function partFitting(
  article: Article,
  references: ReferenceReport[],
): Promise<{ fitting: ReferenceReport[]; leftOut: LeftOut[] }> {
  const own = await measure(article);
  const [fitting, leftOut]: [ReferenceReport[], LeftOut[]] = [[], []];
  for (const reference of references) {
    const unfit = findUnfit(own, await measure(reference.article), reference.force);
    if (unfit) leftOut.push({ id: reference.id, reason: say(unfit) });
    else fitting.push(reference);
  }
  return { fitting, leftOut };
}
