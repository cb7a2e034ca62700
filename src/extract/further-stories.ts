import type { Copy } from './copy';

const textOf = (heading: Element): string => (heading.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Paragraphs that a story of an endless page has at the least. */
const FEWEST = 2;
const isStory = (element: Element): boolean => element.getElementsByTagName('p').length >= FEWEST;

/** The largest element that holds the one and not the other. */
function largestWith(one: Element, other: Element): Element {
  let at = one;
  while (at.parentElement && !at.parentElement.contains(other)) at = at.parentElement;
  return at;
}

/** The story under a further main heading: an article of its own, or what is as far apart from the report; none where both head parts of the same. */
function storyUnder(heading: Element, own: Element): Element | undefined {
  const [article, report] = [heading.closest('article'), own.closest('article')];
  if (article && report && !article.contains(own) && !report.contains(heading)) return article;
  const story = largestWith(heading, own);
  return isStory(story) && isStory(largestWith(own, heading)) ? story : undefined;
}

/**
 * Takes the stories out of a copy that endless pages add below the one that was opened: what stands under a main heading of its own, where
 * the report's headline stands in another place.
 */
export function dropFurtherStories({ document }: Copy, headline: string | undefined): void {
  const headings = [...document.getElementsByTagName('h1')].filter((heading) => textOf(heading) !== '');
  const own = headings.find((heading) => textOf(heading) === headline);
  if (own) for (const heading of headings) if (textOf(heading) !== headline) storyUnder(heading, own)?.remove();
}
