import type { Article } from '../../src/core/article';
import { attributeFound } from '../../src/core/attribution/attribution';
import { findAttributions } from '../../src/core/attribution/find';
import { checks } from '../../src/core/checks';
import { findMatches } from '../../src/core/lexicon/match';
import { lexiconOf } from '../../src/core/lexicon/of-reader';
import { writeNotes } from '../../src/core/notes';
import { articleOf } from '../../src/core/plain-article';
import { defaultSettings } from '../../src/core/settings';
import { readText } from '../../src/core/text/text';
import { bundledLexicon } from '../../src/data/lexicon';
import { wordsIn } from '../evaluate/spans';
import { textsOf } from './texts';
import { onEach, timeParts } from './timing';
import { warmUp } from './warm-up';

/** Milliseconds per 1,000 words. */
export interface Part {
  name: string;
  time: number;
}

/** What `review` does without references, part by part in its order; a check counts with its note. */
function* reviewInParts(article: Article): Generator<string, void> {
  const lexicon = lexiconOf(bundledLexicon(), defaultSettings);
  const text = readText(article.text);
  yield 'text';
  const found = findAttributions(text);
  yield 'attributions';
  const attributed = attributeFound(text, found);
  yield 'sources and voice';
  const matches = findMatches(text, lexicon, { ...attributed, headline: article.headline });
  yield 'matches of the lexicon';
  const story = { article, text, matches, comparisons: [], kept: [], ...attributed };
  for (const check of checks) {
    writeNotes(story, [check], defaultSettings);
    yield check.id;
  }
}

/** How long each part of a review takes, where it stands between the others, once V8 has compiled them. */
export function measureParts(): Part[] {
  const texts = textsOf(1000);
  const articles = texts.map((text) => articleOf(text));
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  warmUp({ review: onEach(articles, (article) => [...reviewInParts(article)]) });
  const times = timeParts(articles, reviewInParts, 15);
  return [...times].map(([name, time]) => ({ name, time: (1000 * time) / words }));
}
