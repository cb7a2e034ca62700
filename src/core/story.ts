import type { Article } from './article';
import type { Attributed } from './attribution/attribution';
import type { Match } from './lexicon/match';
import type { Text } from './text/text';

/** All that a check may read, derived once. */
export interface Story extends Attributed {
  article: Article;
  text: Text;
  /** The lexicon's entries that stand in the text, longest match first, exceptions already left out. */
  matches: Match[];
}
