import type { Article } from '../core/article';
import type { Message } from '../core/message';
import { assemble } from './assemble';
import { type Block, findBlocks, wordsOf } from './blocks';
import { caps } from './caps';
import { type Copy, copyPage } from './copy';
import { findByDensity, isRunning } from './density';
import { withoutFurniture } from './furniture';
import { dropFurtherStories } from './further-stories';
import { findHeadline } from './headline';
import { looksLikeHomePage } from './home-page';
import { readMetadata } from './metadata';
import { nothingTo } from './nothing';
import { findRemark } from './part';
import { findByReadability, isReadable } from './readability';
import { inSlices } from './slices';
import { read } from './unclobbered';
import { isWallLine } from './wall';

/** A page's report, or the sentence that says why there is nothing to check. */
export type Reading = { article: Article } | { nothing: Message };

/** Running text below this is no report. */
const FEWEST_WORDS = 20;

const countWords = (blocks: Block[]): number => blocks.reduce((sum, { text }) => sum + wordsOf(text), 0);

/** Readability takes the copy apart, so the page's own blocks are found before it runs. */
function findReport(copy: Copy, all: Block[]): { blocks: Block[]; byDensity: boolean } {
  const readable = isReadable(copy);
  const dense = findByDensity(all);
  const blocks = readable ? findByReadability(copy) : [];
  return countWords(blocks) >= FEWEST_WORDS ? { blocks, byDensity: false } : { blocks: dense, byDensity: !readable };
}

/** Why a page with no more running text than this has no report. */
function insteadOf({ facts }: Copy, words: number): Parameters<typeof nothingTo>[0] {
  if (words >= FEWEST_WORDS) return 'nothing.no-article';
  return facts.frames ? 'nothing.frame' : 'nothing.short';
}

function readCopy(copy: Copy, url: string): Reading {
  const metadata = readMetadata(copy.facts, url);
  const headline = findHeadline(copy, metadata);
  dropFurtherStories(copy, headline);
  const all = findBlocks(copy.document.body);
  if (all.some(({ text }) => isWallLine(text))) copy.facts.wall = true;
  if (all.length === 0) return nothingTo(copy.facts.frames ? 'nothing.frame' : 'nothing.empty');
  const report = findReport(copy, all);
  const blocks = withoutFurniture(report.blocks, metadata, headline ?? '');
  if (looksLikeHomePage(all, blocks, metadata, url)) return nothingTo('nothing.home-page');
  const words = countWords(blocks);
  if (words < FEWEST_WORDS) return nothingTo(insteadOf(copy, countWords(all)));
  if (!metadata.declared && !blocks.some(isRunning)) return nothingTo('nothing.no-article');
  return { article: assemble(metadata, headline, blocks, findRemark(copy, metadata, words, report.byDensity)) };
}

/**
 * Reads the report on a page. The document is never touched: its readable part is copied, in slices, and read there.
 * @param page the document as it stands, however large, deep or hostile
 * @param url the address that it was opened at
 */
export async function readPage(page: Document, url: string): Promise<Reading> {
  if (read(page, 'contentType') === 'application/pdf') return nothingTo('nothing.pdf');
  return readCopy(await inSlices(copyPage(page), caps.slice), url);
}
