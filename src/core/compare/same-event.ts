import { onceKept } from '../once';
import type { Figure } from '../text/figures';
import { spanOf } from '../text/text';
import type { SentenceAlignment } from './align-sentences';
import { type NumberedStems, numbersIn } from './numbered-stems';
import type { Prepared } from './prepared';
import type { Weights } from './weights';
import { Word } from './words';

/** Whether two reports are about the same event, and what a reader can check it by. */
export interface EventMatch {
  sameEvent: boolean;
  /** 0 to 1. */
  score: number;
  /** Names, figures and dates that both reports have, most telling first; then how much they tell alike. */
  because: string[];
}

/** Reports with fewer words than this cannot be told apart. */
const SHORTEST = 20;
/** The event is told first: this many words of each report are compared as a whole. */
const OPENING = 500;
/** From this score on two reports are of one event. */
const SAME = 0.23;
/** Reports that are published further apart than this are of one event only where they are plainly alike. */
const MOST_DAYS = 7;
const PLAINLY_ALIKE = 0.4;
/** How much aligned sentences add, where all of the shorter report has counterparts. */
const SHARE = 0.25;
/** How much a pair of words weighs beside its words together. */
const PAIR = 0.2;
/**
 * A reference of facts tells of one day of the past, and few reports are of that day. Names and places alone also stand in reports of what came
 * later: where the day does not tell, it takes so much to hold a report for its event with no figure shared, with one, and with more.
 */
const SAME_AS_FACTS = [0.5, PLAINLY_ALIKE, 0.3] as const;
const MOST_NAMES = 4;
const MOST_FIGURES = 2;

const DAY = 86_400_000;

/** Undefined where a date is unknown. */
function daysApart(here: Prepared, there: Prepared): number | undefined {
  const [one, other] = [here.story.article.published, there.story.article.published].map((date) => Date.parse(date ?? ''));
  return one === undefined || other === undefined || Number.isNaN(one) || Number.isNaN(other) ? undefined : Math.abs(one - other) / DAY;
}

/** The words of a report's opening, each once, and its pairs of words that follow each other: a pair tells more than its words. */
interface Opening {
  words: ReadonlySet<number>;
  /** The number of the first times how many stems there are, plus the number of the second. */
  pairs: ReadonlySet<number>;
  /** Euclidean. */
  length: number;
}

const weightOfPair = ({ weights }: NumberedStems, one: number, other: number): number =>
  PAIR * ((weights[one] as number) + (weights[other] as number));

const lengthOf = (stems: NumberedStems, words: Iterable<number>, pairs: Iterable<number>): number => {
  const count = stems.stems.length;
  let sum = 0;
  for (const word of words) sum += (stems.weights[word] as number) ** 2;
  for (const pair of pairs) sum += weightOfPair(stems, Math.floor(pair / count), pair % count) ** 2;
  return Math.sqrt(sum) || 1;
};

const openingOf = onceKept(({ words: { kind }, text, stems }: Prepared): Opening => {
  const [words, pairs] = [new Set<number>(), new Set<number>()];
  let before = -1;
  for (let at = 0; at < Math.min(text.tokens.count, OPENING); at++) {
    if (kind[at] !== Word.matter) {
      if (kind[at] === Word.mark) before = -1;
      continue;
    }
    const stem = stems.at[at] as number;
    words.add(stem);
    if (before >= 0) pairs.add(before * stems.stems.length + stem);
    before = stem;
  }
  return { words, pairs, length: lengthOf(stems, words, pairs) };
});

/** The cosine of two openings. */
function likenessOf(here: Prepared, there: Prepared): number {
  const [one, other] = [openingOf(here), openingOf(there)];
  const numbers = numbersIn(here.stems, there.stems);
  const [count, countThere] = [here.stems.stems.length, there.stems.stems.length];
  let sum = 0;
  for (const word of other.words) if (one.words.has(numbers[word] as number)) sum += (there.stems.weights[word] as number) ** 2;
  for (const pair of other.pairs) {
    const [first, second] = [Math.floor(pair / countThere), pair % countThere];
    const [mine, next] = [numbers[first] as number, numbers[second] as number];
    if (mine >= 0 && next >= 0 && one.pairs.has(mine * count + next)) sum += weightOfPair(there.stems, first, second) ** 2;
  }
  return sum / (one.length * other.length);
}

/** Names as they are printed, with how often, by the stem of their last word. */
const namesOf = onceKept(({ text, words, names }: Prepared): Map<string, { exact: string; count: number }> => {
  const found = new Map<string, { exact: string; count: number }>();
  for (const { from, to } of names) {
    const key = words.stem[to - 1] as string;
    const { start, end } = spanOf(text, { from, to });
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { exact: text.raw.slice(start, end), count: 1 });
  }
  return found;
});

function sharedNames(here: Prepared, there: Prepared, weights: Weights): string[] {
  const theirs = namesOf(there);
  return [...namesOf(here)]
    .filter(([key]) => theirs.has(key))
    .map(([key, { exact, count }]) => ({ exact, weight: weights.of(key) * Math.log(1 + Math.min(count, theirs.get(key)?.count ?? 0)) }))
    .sort((a, b) => b.weight - a.weight || (a.exact < b.exact ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(({ exact }) => exact);
}

/** Figures of some size that both reports state, each once, as this one prints them. */
function sharedFigures(here: Prepared, there: Prepared): string[] {
  const keyOf = ({ kind, value }: Figure): string => `${kind} ${value}`;
  const theirs = new Set(there.figures.map(keyOf));
  const shared = here.figures.filter((figure) => figure.value > 10 && figure.kind !== 'time' && theirs.has(keyOf(figure)));
  const once = shared.filter((figure, at) => shared.findIndex((other) => keyOf(other) === keyOf(figure)) === at);
  return once.slice(0, MOST_FIGURES).map((figure) => {
    const { start, end } = spanOf(here.text, figure);
    return here.text.raw.slice(start, end);
  });
}

/** How much of the shorter report stands in aligned sentences, 0 to 1. */
function alignedShare(here: Prepared, there: Prepared, { pairs }: SentenceAlignment): number {
  const least = Math.min(here.sentences.length, there.sentences.length);
  return least === 0 ? 0 : Math.min(1, pairs.length / least);
}

/** The score from which on two reports are of one event. */
function boundOf(here: Prepared, there: Prepared, figures: string[]): number {
  const days = daysApart(here, there);
  if (there.stated && (days === undefined || days > MOST_DAYS)) return SAME_AS_FACTS[Math.min(figures.length, 2)] as number;
  return (days ?? 0) <= MOST_DAYS ? SAME : PLAINLY_ALIKE;
}

/**
 * Decides whether two reports are about the same event: by the words of their openings, weighted by how rare they are, and by how much
 * of the shorter one the other tells too. A wrong match costs more than a missed one, so the bound leaves a margin. `force` skips the
 * decision, not the evidence.
 */
export function compareEvents(here: Prepared, there: Prepared, alignment: SentenceAlignment, weights: Weights, force = false): EventMatch {
  const likeness = likenessOf(here, there);
  const share = alignedShare(here, there, alignment);
  const score = Math.min(1, likeness + SHARE * share);
  const names = sharedNames(here, there, weights);
  const long = Math.min(here.text.tokens.count, there.text.tokens.count) >= SHORTEST;
  const figures = sharedFigures(here, there);
  return {
    sameEvent: force || (long && names.length > 0 && score >= boundOf(here, there, figures)),
    score: Math.round(score * 1000) / 1000,
    because: [...names, ...figures],
  };
}
