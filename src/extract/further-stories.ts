import { caps } from './caps';
import type { Copy } from './copy';
import { textOf } from './folded';

/** Paragraphs that a story of an endless page has at the least. */
const FEWEST = 2;
const isStory = (element: Element): boolean => element.getElementsByTagName('p').length >= FEWEST;

/** The largest element that holds the one and not the other. */
function largestWith(one: Element, other: Element): Element {
  let at = one;
  while (at.parentElement && !at.parentElement.contains(other)) at = at.parentElement;
  return at;
}

/** The article under a heading, where the report has one of its own. */
function articleUnder(heading: Element, own: Element): Element | undefined {
  const [article, report] = [heading.closest('article'), own.closest('article')];
  return article && report && !article.contains(own) && !report.contains(heading) ? article : undefined;
}

/** What stands under a further main heading as far apart from the report as an article; nothing where both head parts of the same. */
function boxUnder(heading: Element, own: Element): Element | undefined {
  const box = largestWith(heading, own);
  return isStory(box) && isStory(largestWith(own, heading)) ? box : undefined;
}

/**
 * Takes the stories out of a copy that endless pages add below the one that was opened: what stands under a main heading of its own, or in an
 * article under a lesser one, where the report's headline stands in another place.
 */
export function dropFurtherStories({ document }: Copy, headline: string | undefined): void {
  const all = (name: string) => [...document.getElementsByTagName(name)].filter((heading) => textOf(heading) !== '');
  const main = all('h1');
  const own = main.find((heading) => textOf(heading) === headline);
  if (!own) return;
  for (const heading of main.slice(0, caps.cuts))
    if (textOf(heading) !== headline) (articleUnder(heading, own) ?? boxUnder(heading, own))?.remove();
  const report = own.closest('article');
  if (report && isStory(report)) for (const heading of all('h2')) articleUnder(heading, own)?.remove();
}
