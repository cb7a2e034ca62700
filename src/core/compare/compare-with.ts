import type { Article } from '../article';
import type { Lexicon } from '../lexicon/compile';
import { readStory, readStoryLater, type Story } from '../story';
import { compareReports, notCompared } from './compare';
import type { Comparison } from './comparison';
import { readGroups } from './groups';
import { type Measures, prepare } from './prepared';
import type { ReferenceReport } from './reference-report';
import { findUnfit, LaterMeasure } from './unfit';
import { type Frequencies, readWeights } from './weights';

const NONE: Frequencies = new Map();

/** A story of which nothing was read but what is known about it. */
const unread = (article: Article, lexicon: Lexicon): Story => ({ ...readStory({ ...article, text: '' }, lexicon), article });

interface Ranked {
  comparison: Comparison;
  likeness: number;
}

/** Those of the same event first, then by how alike they were known to be, then by how much they tell alike. */
function bestFirst(one: Ranked, other: Ranked): number {
  const [mine, theirs] = [one.comparison.reference, other.comparison.reference];
  return Number(theirs.sameEvent) - Number(mine.sameEvent) || other.likeness - one.likeness || theirs.score - mine.score;
}

/** Compares a story with reference reports; the best come first. The story is prepared once for all of them. */
export function compareWith(
  story: Story,
  references: readonly ReferenceReport[],
  lexicon: Lexicon,
  frequencies: Frequencies = NONE,
): Comparison[] {
  if (references.length === 0) return [];
  const measures: Measures = {
    weights: readWeights(frequencies),
    get groups() {
      return readGroups(lexicon.entries);
    },
  };
  const here = prepare('here', story, measures);
  const measured = new LaterMeasure(story.article);
  const compareTo = ({ id, article, force, stated }: ReferenceReport): Comparison => {
    const unfit = findUnfit(measured, new LaterMeasure(article), force);
    if (unfit) return notCompared(prepare(id, unread(article, lexicon), measures), unfit);
    return compareReports(here, prepare(id, readStoryLater(article, lexicon), measures, stated), measures, force);
  };
  const ranked = references.map((reference) => ({ comparison: compareTo(reference), likeness: reference.likeness ?? 0 }));
  return ranked.sort(bestFirst).map(({ comparison }) => comparison);
}
