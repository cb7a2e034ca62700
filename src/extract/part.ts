import type { Copy } from './copy';
import type { Metadata } from './metadata';
import { remarks } from './nothing';

/** Below this, a report that ends at a wall is taken for its opening. */
const SHORT = 250;
const ALMOST_ALL = 0.8;

/** A page that locks a part also tells its subscribers so: where it states its length, the length decides. */
const isLocked = ({ locked, words: stated }: Metadata, words: number): boolean => locked && !(stated && words >= stated * ALMOST_ALL);

/**
 * Why only a part of a report was read, if so.
 * @param words of the text that was read
 * @param byDensity whether Readability was left out because of the page's size
 */
export function findRemark(copy: Copy, metadata: Metadata, words: number, byDensity: boolean): string | undefined {
  if (copy.cut) return remarks.cut;
  if (isLocked(metadata, words)) return remarks.locked;
  if (copy.facts.wall && words < SHORT) return remarks.wall;
  return byDensity ? remarks.large : undefined;
}
