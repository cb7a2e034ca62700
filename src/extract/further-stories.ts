import type { Copy } from './copy';

const headingOf = (story: Element): string => (story.querySelector('h1')?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * Takes the stories out of a copy that endless pages add below the one that was opened: articles with a main heading of their own,
 * where the report's headline stands in another one.
 */
export function dropFurtherStories({ document }: Copy, headline: string | undefined): void {
  const stories = [...document.getElementsByTagName('article')].filter((story) => headingOf(story) !== '');
  const own = stories.find((story) => headingOf(story) === headline);
  if (!own) return;
  for (const story of stories) if (!story.contains(own) && !own.contains(story) && headingOf(story) !== headline) story.remove();
}
