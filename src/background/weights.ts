import { readWeights, type Weights } from '../core/compare/weights';
import { frequencies } from '../data/frequencies';

let read: Weights | undefined;

/** How rare words are, by the bundled table; read once. */
export const weights = (): Weights => (read ??= readWeights(frequencies));
