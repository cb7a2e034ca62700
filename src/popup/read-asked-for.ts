import { caps } from '../extract/caps';
import { remarks } from '../extract/nothing';
import type { AskedAgain, Reading } from '../messages';

/** Selected words of a page as what is to be checked. */
async function readSelection(words: string, page: Reading): Promise<Reading> {
  if (!('article' in page)) return page;
  const { url, outlet, published } = page.article;
  const about = { url, outlet, published };
  const known = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
  // What few ask for is not loaded before.
  const { articleOf } = await import('../core/plain-article');
  return { article: articleOf(words.slice(0, caps.characters), { ...known, read: 'part', remark: remarks.selection }) };
}

/** What the reader asked for of a page that was read: all of it, or the words that were selected in it. What was chosen for it holds as long as it stands. */
export async function readAskedFor(page: Reading, { selection, begin, forced }: AskedAgain): Promise<Reading> {
  if (selection?.trim()) return readSelection(selection, page);
  if (!('article' in page)) return page;
  const { article, again } = page;
  return { article, ...(begin && { begin }), ...(again && forced && { forced }) };
}
