import type { Article } from './article';
import type { Attributed } from './attribution/attribution';
import { attribute } from './attribution/attribution';
import type { Lexicon } from './lexicon/compile';
import { findMatches, type Match } from './lexicon/match';
import { readText, type Text } from './text/text';

/** All that a check may read, derived once. */
export interface Story extends Attributed {
  article: Article;
  text: Text;
  /** The lexicon's entries that stand in the text, longest match first, exceptions already left out. */
  matches: Match[];
}

/** Reads an article for the checks. */
export function readStory(article: Article, lexicon: Lexicon): Story {
  const text = readText(article.text);
  return { article, text, matches: findMatches(text, lexicon), ...attribute(text) };
}
