import type { Article } from '../core/article';
import type { Message } from '../core/message';
import { assemble } from './assemble';
import type { Block } from './blocks';
import { caps } from './caps';
import { countPlainCaptions } from './captions';
import { type Copy, copyPage } from './copy';
import { findByDensity } from './density';
import { withoutFurniture } from './furniture';
import { dropFurtherStories } from './further-stories';
import { findHeadline } from './headline';
import { looksLikeHomePage } from './home-page';
import { countWords, insteadOf } from './instead';
import { withLead } from './lead';
import { makeParagraphs } from './line-breaks';
import { readMetadata } from './metadata';
import { nothingTo } from './nothing';
import { findRemark } from './part';
import { findByReadability, isReadable } from './readability';
import { inSlices } from './slices';
import { read } from './unclobbered';
import { dropOffers } from './wall';

/** A page's report, or the sentence that says why there is nothing to check. */
export type Reading = { article: Article } | { nothing: Message };

/** Below this Readability has not found the report. */
const FEWEST_WORDS = 20;

/** Readability takes the copy apart, so the page's own blocks are found before it runs. */
function findReport(copy: Copy, all: Block[]): { blocks: Block[]; byDensity: boolean } {
  const readable = isReadable(copy);
  const dense = findByDensity(all);
  const blocks = readable ? findByReadability(copy) : [];
  return countWords(blocks) >= FEWEST_WORDS ? { blocks, byDensity: false } : { blocks: dense, byDensity: !readable };
}

function readCopy(copy: Copy, url: string): Reading {
  const metadata = readMetadata(copy.facts, url);
  makeParagraphs(copy.document);
  const headline = findHeadline(copy, metadata);
  dropFurtherStories(copy, headline);
  const all = dropOffers(copy, headline);
  const captions = countPlainCaptions(copy.pictures);
  const report = findReport(copy, all);
  const blocks = withoutFurniture(withLead(report.blocks, all, headline), metadata, headline ?? '');
  if (looksLikeHomePage(all, blocks, metadata, url)) return nothingTo('nothing.home-page');
  const instead = insteadOf(all, blocks, { ...copy.facts, captions: Math.max(copy.facts.captions, captions) }, metadata);
  if (instead) return nothingTo(instead);
  return { article: assemble(metadata, headline, blocks, findRemark(copy, metadata, countWords(blocks), report.byDensity)) };
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
