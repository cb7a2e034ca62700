import type { Article } from '../article';
import type { Lexicon } from '../lexicon/compile';
import { readStory, type Story } from '../story';
import { compareReports, notCompared } from './compare';
import type { Comparison } from './comparison';
import { readGroups } from './groups';
import { prepare } from './prepared';
import type { ReferenceReport } from './reference-report';
import { findUnfit, measureOf } from './unfit';
import { type Frequencies, readWeights } from './weights';

const NONE: Frequencies = new Map();

/** A story of which nothing was read but what is known about it. */
const unread = (article: Article, lexicon: Lexicon): Story => ({ ...readStory({ ...article, text: '' }, lexicon), article });

/** Those of the same event first, then by how much they tell alike. */
const bestFirst = ({ reference: one }: Comparison, { reference: other }: Comparison): number =>
  Number(other.sameEvent) - Number(one.sameEvent) || other.score - one.score;

/** Compares a story with reference reports; the best come first. The story is prepared once for all of them. */
export function compareWith(
  story: Story,
  references: readonly ReferenceReport[],
  lexicon: Lexicon,
  frequencies: Frequencies = NONE,
): Comparison[] {
  if (references.length === 0) return [];
  const measures = { weights: readWeights(frequencies), groups: readGroups(lexicon.entries) };
  const here = prepare('here', story, measures);
  const measured = measureOf(story.article);
  const comparisons = references.map(({ id, article, force, stated }) => {
    const unfit = findUnfit(measured, measureOf(article), force);
    if (unfit) return notCompared(prepare(id, unread(article, lexicon), measures), unfit);
    const there = prepare(id, readStory(article, lexicon), measures);
    return compareReports(here, stated ? { ...there, stated } : there, measures, force);
  });
  return comparisons.sort(bestFirst);
}
