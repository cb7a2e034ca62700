import type { Article } from './article';
import type { Attributed } from './attribution/attribution';
import { attribute } from './attribution/attribution';
import type { Comparison } from './compare/comparison';
import type { Lexicon } from './lexicon/compile';
import { findMatches, type Match } from './lexicon/match';
import type { Keeping } from './once';
import { readText, type Text } from './text/text';

/** All that a check may read, derived once. */
export interface Story extends Attributed, Keeping {
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
  const { attributions, sources, utteranceAt } = attribute(text);
  const matches = findMatches(text, lexicon, { utteranceAt, headline: article.headline });
  return { article, text, matches, comparisons: [], kept: [], attributions, sources, utteranceAt };
}

/** A story of which no more is read than somebody asks for. */
class LaterStory implements Story {
  readonly text: Text;
  readonly comparisons: Comparison[] = [];
  readonly kept: unknown[] = [];
  private attributed: Attributed | undefined;
  private found: Match[] | undefined;

  constructor(
    readonly article: Article,
    private readonly lexicon: Lexicon,
  ) {
    this.text = readText(article.text);
  }

  private get whole(): Attributed {
    this.attributed ??= attribute(this.text);
    return this.attributed;
  }

  get attributions() {
    return this.whole.attributions;
  }

  get sources() {
    return this.whole.sources;
  }

  get utteranceAt() {
    return this.whole.utteranceAt;
  }

  get matches(): Match[] {
    this.found ??= findMatches(this.text, this.lexicon, { ...this.whole, headline: this.article.headline });
    return this.found;
  }
}

/** Reads an article of which little may be needed: most reports that another is held beside prove to be of another event by their words alone. */
export const readStoryLater = (article: Article, lexicon: Lexicon): Story => new LaterStory(article, lexicon);
