import { type Block, wordsOf } from './blocks';
import { isRunning } from './density';
import type { Metadata } from './metadata';

/** Links as long as a headline. */
const isTeaser = ({ text, linked }: Block): boolean => {
  const words = wordsOf(text);
  return linked >= text.length * 0.8 && words >= 4 && words <= 30;
};

const MANY = 8;
const MANY_ON_ROOT = 4;

const isRoot = (url: string): boolean => URL.canParse(url) && /^\/(?:index\.\w+|[a-z]{2}\/?|home\/?)?$/.test(new URL(url).pathname);

/**
 * Whether a page is a home page or a list of stories: many links as long as headlines and, for each of them, hardly a paragraph.
 * @param blocks the blocks of the whole page
 * @param report the blocks that were taken for a report
 */
export function looksLikeHomePage(blocks: Block[], report: Block[], metadata: Metadata, url: string): boolean {
  if (metadata.declared) return false;
  const teasers = blocks.filter(isTeaser).length;
  if (teasers < (isRoot(url) ? MANY_ON_ROOT : MANY)) return false;
  const paragraphs = report.filter(isRunning);
  return isRoot(url) ? paragraphs.length < teasers : paragraphs.length < Math.max(4, teasers / 2);
}
