import type { Span } from '../article';
import { type Range, spanOf } from '../text/text';
import { isWord } from '../text/tokens';
import { type AlignedPair, type PairSide, partnerOf } from './aligned-pair';
import { numbersIn } from './numbered-stems';
import type { Prepared, PreparedSentence } from './prepared';
import { cosine } from './sentence-vectors';
import { Word } from './words';

/** A statement that both reports make, one near its beginning and the other near its end, by words that both have. */
export interface Moved {
  here: Span;
  there: Span;
  manner: 'early-here' | 'early-there';
}

/** Fewer sentences than this have no thirds. */
export const FEWEST_SENTENCES = 6;
/** From this likeness on two sentences make one statement. */
const ONE_STATEMENT = 0.5;
/** From here on a sentence elsewhere tells enough of it for the statement not to have moved. */
const TOLD_TOO = 0.35;
const MOST_WORDS = 12;
const FEWEST_WORDS = 3;
/** A sentence with fewer words of matter states too little to be missed. */
const FEWEST_MATTER = 5;

/** Sentences with fewer tokens than this between them moved together. */
const NEAR = 12;

type Third = 'first' | 'middle' | 'last';

/** How many sentences a report has below its headline. */
export const countSentences = ({ sentences }: Pick<Prepared, 'sentences'>): number => sentences.filter(({ headline }) => !headline).length;

/** Where in a report a stretch stands, headline apart. */
function thirdOf({ text, sentences }: Prepared, { from, to }: Range): Third {
  const start = spanOf(text, sentences.find(({ headline }) => !headline) ?? { from: 0, to: 0 }).start;
  const span = spanOf(text, { from, to });
  const share = ((span.start + span.end) / 2 - start) / (text.raw.trimEnd().length - start);
  return share < 1 / 3 ? 'first' : share > 2 / 3 ? 'last' : 'middle';
}

/** Whether some sentence in one third of a report tells of what a sentence of the other tells. */
function isToldIn(report: Prepared, third: Third, other: PairSide): boolean {
  const told = other.report.sentences.filter(({ from, to }) => from < other.range.to && to > other.range.from);
  const numbers = numbersIn(report.stems, other.report.stems);
  const isToldBy = ({ vector, figures }: PreparedSentence, sentence: PreparedSentence): boolean => {
    const similarity = cosine(vector, sentence.vector, numbers, report.stems.stems.length);
    if (similarity >= TOLD_TOO) return true;
    return similarity > TOLD_TOO / 2 && figures.size > 0 && [...figures].every((figure) => sentence.figures.has(figure));
  };
  return report.sentences.some(
    (sentence) => !sentence.headline && thirdOf(report, sentence) === third && told.some((each) => isToldBy(each, sentence)),
  );
}

const startsFrom = ({ range }: PairSide): Range => ({ from: range.from, to: Math.min(range.to, range.from + 2 * MOST_WORDS) });

/** The words by which a reader knows a statement: the longest run that both have or, where that is short, its beginning. */
function toldBy(pair: AlignedPair): [Range, Range] {
  const [own, theirs] = longestRun(pair);
  return own.to - own.from >= FEWEST_WORDS
    ? [own, theirs]
    : [trimmed(pair.here, startsFrom(pair.here)), trimmed(pair.there, startsFrom(pair.there))];
}

/** The longest run of words that stand in both sentences side by side, as a range here and one there. */
function longestRun({ here, there }: AlignedPair): [Range, Range] {
  let best: Range = { from: here.range.from, to: here.range.from };
  let from = here.range.from;
  for (let at = here.range.from; at < here.range.to; at++) {
    const partner = partnerOf(here, at);
    const isSame = partner >= 0 && here.report.words.stem[at] === there.report.words.stem[partner];
    if (!isSame || (at > from && partner !== partnerOf(here, at - 1) + 1)) from = isSame ? at : at + 1;
    if (at + 1 - from > best.to - best.from && isSame) best = { from, to: at + 1 };
  }
  const own = trimmed(here, best);
  const first = Math.max(partnerOf(here, own.from), there.range.from);
  return [own, { from: first, to: first + (own.to - own.from) }];
}

/** A run without marks and small words at its ends, cut to as many words as a reader is shown. */
function trimmed({ report: { words, text } }: PairSide, { from, to }: Range): Range {
  const isMatter = (at: number) => words.kind[at] === Word.matter || words.kind[at] === Word.figure;
  let [start, end] = [from, from];
  while (start < to - 1 && !isMatter(start)) start++;
  for (let at = start, count = 0; at < to && count < MOST_WORDS; at++) {
    if (isWord(text.tokens, at)) count += 1;
    if (isMatter(at)) end = at + 1;
  }
  return { from: start, to: Math.max(end, start + 1) };
}

const countMatter = ({ report: { words }, range }: PairSide): number => {
  let count = 0;
  for (let at = range.from; at < range.to; at++) if (words.kind[at] === Word.matter || words.kind[at] === Word.figure) count += 1;
  return count;
};

/** The end of a report at which this one tells a statement that the other tells at its other end; undefined where it does not. */
function mannerOf(here: Prepared, there: Prepared, pair: AlignedPair): Moved['manner'] | undefined {
  const [own, theirs] = [thirdOf(here, pair.here.range), thirdOf(there, pair.there.range)];
  if (pair.similarity < ONE_STATEMENT || own === 'middle' || theirs === 'middle' || own === theirs) return undefined;
  if (Math.min(countMatter(pair.here), countMatter(pair.there)) < FEWEST_MATTER) return undefined;
  if (isToldIn(there, own, pair.here) || isToldIn(here, theirs, pair.there)) return undefined;
  return own === 'first' ? 'early-here' : 'early-there';
}

/** Whether a pair stands right behind another in both reports, so that one passage has moved. */
const follows = (pair: AlignedPair, before: AlignedPair | undefined): boolean =>
  before !== undefined &&
  pair.here.range.from - before.here.range.to < NEAR &&
  Math.abs(pair.there.range.from - before.there.range.to) < NEAR;

/**
 * Finds statements that one report makes in its first third and the other in its last third, and that neither makes at the other end as
 * well. Of sentences that moved together the first is told.
 */
export function findMoved(here: Prepared, there: Prepared, pairs: AlignedPair[]): Moved[] {
  if (Math.min(countSentences(here), countSentences(there)) < FEWEST_SENTENCES) return [];
  let before: AlignedPair | undefined;
  return pairs.flatMap((pair): Moved[] => {
    const manner = mannerOf(here, there, pair);
    if (!manner) return [];
    const isOne = follows(pair, before);
    before = pair;
    if (isOne) return [];
    const [own, theirs] = toldBy(pair);
    return [{ here: spanOf(here.text, own), there: spanOf(there.text, theirs), manner }];
  });
}
