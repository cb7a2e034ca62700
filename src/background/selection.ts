import type { Article } from '../core/article';
import { articleOf } from '../core/plain-article';
import { caps } from '../extract/caps';
import { remarks } from '../extract/nothing';
import type { Reading } from '../messages';

/** Whether only words that the reader selected were read: they stand for no report, neither now nor later. */
export const isSelection = ({ remark }: Article): boolean => remark === remarks.selection;

/** Selected words of a page as what is to be checked. */
export function readSelection(words: string, page: Reading): Reading {
  if (!('article' in page)) return page;
  const { url, outlet, published } = page.article;
  const about = { url, outlet, published };
  const known = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
  return { article: articleOf(words.slice(0, caps.characters), { ...known, read: 'part', remark: remarks.selection }) };
}
