import type { Block } from './blocks';
import { isRunning } from './density';

/** A standfirst is one line or two; more is something else. */
const LONGEST = 3;

/**
 * Puts what stands between the headline and the report's first paragraph before it: Readability leaves out a standfirst that is set apart
 * with the headline.
 * @param blocks the report's
 * @param all those of the page, in its order
 */
export function withLead(blocks: Block[], all: Block[], headline: string | undefined): Block[] {
  const above = all.findLastIndex(({ text, element }) => element.localName === 'h1' && text === headline);
  const first = blocks.find(isRunning);
  const below = all.findIndex(({ text }, at) => at > above && text === first?.text);
  if (above < 0 || below < 0) return blocks;
  const read = new Set(blocks.map(({ text }) => text));
  const between = all.slice(above + 1, below).filter((block) => isRunning(block) && !read.has(block.text));
  return between.length > LONGEST ? blocks : [...between, ...blocks];
}
