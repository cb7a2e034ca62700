import { readWeights, type Weights } from '../core/compare/weights';
import { frequencies } from '../data/frequencies';

/** How rare words are, by the bundled table; the table is read when it is first asked for. */
export const weights = (): Weights => readWeights(frequencies);
