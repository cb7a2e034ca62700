import type { Article } from '../core/article';
import { caps } from '../extract/caps';
import { nothing, remarks } from '../extract/nothing';
import type { AskedFor, Chosen, Reading } from '../messages';

/** Whether a page may be read: as a report or, where it holds none, the words that are selected in it. */
export const hasWords = (page: Reading): boolean =>
  'article' in page || (Object.hasOwn(nothing, page.nothing.key) && page.nothing.key !== 'nothing.pdf');

/** Selected words of a page as what is to be checked. */
async function readSelection(words: string, page: Reading): Promise<Reading> {
  if (!hasWords(page)) return page;
  const { url, outlet, published }: Partial<Article> = 'article' in page ? page.article : {};
  const about = { url, outlet, published };
  const known = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
  // What few ask for is not loaded before.
  const { articleOf } = await import('../core/plain-article');
  return { article: articleOf(words.slice(0, caps.characters), { ...known, read: 'part', remark: remarks.selection }) };
}

/**
 * What the reader asked for of a page that was read: all of it, or the words that were selected in it. What was chosen for it holds as long as
 * it stands.
 * @param askChosen asks for that; of a page that is read for the first time nothing was chosen
 */
export async function readAskedFor(page: Reading, { selection, begin }: AskedFor, askChosen: () => Promise<Chosen>): Promise<Reading> {
  if (selection?.trim()) return readSelection(selection, page);
  if (!('article' in page)) return page;
  const { article, again } = page;
  const chosen: Chosen = again ? await askChosen() : {};
  return { article, ...chosen, ...(begin && { begin }) };
}
