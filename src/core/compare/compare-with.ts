import type { Lexicon } from '../lexicon/compile';
import { readStory, type Story } from '../story';
import { compareReports } from './compare';
import type { Comparison } from './comparison';
import { readGroups } from './groups';
import { prepare } from './prepared';
import type { ReferenceReport } from './reference-report';
import { type Frequencies, readWeights } from './weights';

const NONE: Frequencies = new Map();

/** Compares a story with reference reports, in their order. The story is prepared once for all of them. */
export function compareWith(
  story: Story,
  references: readonly ReferenceReport[],
  lexicon: Lexicon,
  frequencies: Frequencies = NONE,
): Comparison[] {
  if (references.length === 0) return [];
  const measures = { weights: readWeights(frequencies), groups: readGroups(lexicon.entries) };
  const here = prepare('here', story, measures);
  return references.map(({ id, article, force }) =>
    compareReports(here, prepare(id, readStory(article, lexicon), measures), measures, force),
  );
}
