import type { Article } from './article';
import type { Attributed } from './attribution/attribution';
import { attribute } from './attribution/attribution';
import type { Comparison } from './compare/comparison';
import type { Lexicon } from './lexicon/compile';
import { findMatches, type Match } from './lexicon/match';
import { readText, type Text } from './text/text';

/** All that a check may read, derived once. */
export interface Story extends Attributed {
  article: Article;
  text: Text;
  /** The lexicon's entries that stand in the text, longest match first, exceptions already left out. */
  matches: Match[];
  /** How it compares with the reference reports that were asked for, in their order. */
  comparisons: Comparison[];
}

/** Reads an article for the checks; it is compared with nothing yet. */
export function readStory(article: Article, lexicon: Lexicon): Story {
  const text = readText(article.text);
  const attributed = attribute(text);
  return {
    article,
    text,
    matches: findMatches(text, lexicon, { ...attributed, headline: article.headline }),
    comparisons: [],
    ...attributed,
  };
}
