import { findBlocks, wordsOf } from './blocks';
import type { Copy } from './copy';
import { folded, textOf } from './folded';
import type { Metadata } from './metadata';

const FEWEST_SHARED = 0.5;
/** " | Outlet" and " - Outlet" at the end of a page's title. */
const OUTLET_SUFFIX = /\s+[|–—·-]\s+[^|–—·]{2,40}$/;

const termsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** How many of the shorter text's words stand in the other, 0 to 1. */
function overlap(a: string, b: string): number {
  const [few, many] = [termsOf(a), termsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  return few.size ? [...few].filter((term) => many.has(term)).length / few.size : 0;
}

/** The part of a title with which a line of the page begins: "The Bulletin: Boats come home" over a line "Boats come home". */
function shownPart({ document }: Copy, title: string): string | undefined {
  const [first = '', ...rest] = title.split(/(?::| [|–—·-]) /);
  const parts = [rest.at(-1) ?? '', first].filter((part) => rest.length > 0 && wordsOf(part) > 2);
  const lines = parts.length > 0 ? findBlocks(document.body).map(({ text }) => text) : [];
  return lines.some((line) => line.includes(title)) ? undefined : parts.find((part) => lines.some((line) => line.startsWith(part)));
}

/**
 * The headline as the page shows it: the heading that says what the metadata say; otherwise the only one, otherwise the metadata's, or the
 * title or the part of it that the page shows.
 */
export function findHeadline(copy: Copy, metadata: Metadata): string | undefined {
  const headings = [...copy.document.getElementsByTagName('h1')].map(textOf).filter((h) => wordsOf(h) > 1);
  const title = folded(copy.facts.title).replace(OUTLET_SUFFIX, '');
  const stated = metadata.headline ?? title;
  const [best] = headings.map((h) => ({ h, share: overlap(h, stated) })).sort((a, b) => b.share - a.share);
  if (best && (best.share >= FEWEST_SHARED || headings.length === 1)) return best.h;
  return (metadata.headline ?? (shownPart(copy, title) || title)) || undefined;
}
