import { compileLexicon } from '../../src/core/lexicon/compile';
import type { Entry } from '../../src/core/lexicon/entry';
import { findMatches } from '../../src/core/lexicon/match';
import { articleOf } from '../../src/core/plain-article';
import { review } from '../../src/core/review';
import { readText } from '../../src/core/text/text';
import { textsOf } from './texts';
import { onEach, timeSideBySide } from './timing';
import { warmUp } from './warm-up';

export interface Matching {
  entries: number;
  /** Entries that stand in the texts. */
  matches: number;
  /** Milliseconds, on all texts. */
  matching: number;
  review: number;
}

/** Entries that a text nearly holds: phrases of two of its words, so that most searches go beyond the first word; every tenth is one word. */
export function syntheticEntries(words: string[], count: number): Entry[] {
  return Array.from({ length: count }, (_, at) => {
    const [first, second] = [words[(at * 7) % words.length], words[(at * 13 + 5) % words.length]] as [string, string];
    const form = at % 10 === 0 ? first : `${first} ${second}${at >= words.length ? ` ${words[(at * 3) % words.length]}` : ''}`;
    return {
      id: `entry-${at}`,
      category: 'contested-labels',
      forms: [form],
      why: 'It is there to be looked for.',
      noGuidance: 'It is no term.',
    };
  });
}

/** How long looking up so many entries takes, beside the whole review that it is a part of. */
export function measureMatching(count: number): Matching {
  const texts = textsOf(1000);
  const read = texts.map(readText);
  const words = [...new Set(read.flatMap(({ tokens }) => tokens.word.filter((word) => /^[a-z]{4,}$/.test(word))))].sort();
  const lexicon = compileLexicon(syntheticEntries(words, count));
  const articles = texts.map((text) => articleOf(text));
  const runs = {
    matching: onEach(read, (text) => findMatches(text, lexicon)),
    review: onEach(articles, (article) => review(article, { lexicon })),
  };
  warmUp(runs, 10);
  const times = timeSideBySide(runs, 7, 0);
  return { entries: count, matches: read.reduce((sum, text) => sum + findMatches(text, lexicon).length, 0), ...times };
}
