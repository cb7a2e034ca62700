import type { Article } from '../../../src/core/article';
import { compareReports } from '../../../src/core/compare/compare';
import type { Comparison } from '../../../src/core/compare/comparison';
import { readGroups } from '../../../src/core/compare/groups';
import { type Measures, type Prepared, prepare } from '../../../src/core/compare/prepared';
import { readWeights } from '../../../src/core/compare/weights';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import { articleOf } from '../../../src/core/plain-article';
import { readStory } from '../../../src/core/story';
import { frequencies } from '../../../src/data/frequencies';
import { bundledLexicon } from '../../../src/data/lexicon';

const lexicon = compileLexicon(bundledLexicon());
export const measures: Measures = { weights: readWeights(frequencies), groups: readGroups(lexicon.entries) };

/** A plain text made ready for comparison, with the bundled lexicon and frequencies. */
export const prepared = (text: string, about: Partial<Article> = {}, id = 'there'): Prepared =>
  prepare(id, readStory(articleOf(text, about), lexicon), measures);

/** Two plain texts compared; `force` holds them for the same event. */
export const compared = (here: string, there: string, force = true): Comparison =>
  compareReports(prepared(here, {}, 'here'), prepared(there), measures, force);
