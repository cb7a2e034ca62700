import type { Review } from './review';
import { findNames, type Name } from './text/names';
import { exactOf, readText, spanOf, type Text } from './text/text';
import { isWord } from './text/tokens';

/** What a name counts for where it stands in the headline, and in the first paragraph, besides once for every mention. */
const IN_HEADLINE = 4;
const IN_OPENING = 2;
const MOST_NAMES = 3;
/** With fewer words than this in the names, words of the headline say what happened. */
const FEWEST_WORDS = 4;
/** Shorter words of a headline seldom say what happened. */
const SHORTEST = 5;

interface Salient {
  words: string;
  first: number;
  weight: number;
}

const REPORTERS = new Set<string>(['news agency', 'other outlet', 'state media']);

/** The names that stand for who reports, not for what is reported. */
const reportersOf = ({ article: { outlet }, sources }: Pick<Review, 'article' | 'sources'>): Set<string> =>
  new Set([outlet ?? '', ...sources.filter(({ kind }) => REPORTERS.has(kind)).map(({ name }) => name)].map((name) => name.toLowerCase()));

/** What names of a text count for; a name in short ("Lee") counts for the long one ("Ann Lee") that it ends. */
function weighNames(text: Text, names: readonly Name[], weightAt: (start: number) => number): Salient[] {
  const found = new Map<string, Salient>();
  const mentions = names
    .filter(({ proper, to }) => proper < to)
    .map(({ proper, to }) => ({ words: exactOf(text, { from: proper, to }), start: spanOf(text, { from: proper, to }).start }));
  const longest = [...mentions].sort((a, b) => b.words.length - a.words.length);
  for (const { words, start } of mentions) {
    const whole = longest.find((each) => each.words.endsWith(` ${words}`))?.words ?? words;
    const known = found.get(whole.toLowerCase());
    if (known) known.weight += weightAt(start);
    else found.set(whole.toLowerCase(), { words: whole, first: start, weight: weightAt(start) });
  }
  return [...found.values()];
}

/** The longer words of the headline that no name holds, at most as many as asked for. */
function headlineWords(text: Text, end: number, names: string[], most: number): string[] {
  const { tokens } = text;
  const known = new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const words: string[] = [];
  for (let at = 0; at < tokens.count && (tokens.end[at] ?? 0) <= end; at++) {
    const word = tokens.word[at] ?? '';
    if (isWord(tokens, at) && word.length >= SHORTEST && !known.has(word) && !words.includes(word)) words.push(word);
  }
  return words.slice(0, Math.max(0, most));
}

/**
 * What to ask a news search for in order to find other reports of a review's story: the names (of people, bodies and places) that it
 * speaks of most, headline and opening before the rest, in the order of the text; then, where these are few, words of its headline.
 */
export function searchWords(review: Pick<Review, 'article' | 'sources'>): string[] {
  const { text: raw, headline } = review.article;
  const text = readText(raw);
  const opening = raw.indexOf('\n', (headline?.end ?? 0) + 2);
  const weightAt = (start: number): number =>
    1 + (headline && start < headline.end ? IN_HEADLINE : opening < 0 || start < opening ? IN_OPENING : 0);
  const reporters = reportersOf(review);
  const weighed = weighNames(text, findNames(text), weightAt).filter(({ words }) => !reporters.has(words.toLowerCase()));
  const best = weighed
    .sort((a, b) => b.weight - a.weight || a.first - b.first)
    .slice(0, MOST_NAMES)
    .sort((a, b) => a.first - b.first);
  const names = best.map(({ words }) => words);
  const room = FEWEST_WORDS - names.join(' ').split(/\s+/).filter(Boolean).length;
  return [...names, ...(headline ? headlineWords(text, headline.end, names, room) : [])];
}
