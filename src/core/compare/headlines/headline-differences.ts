import type { Span } from '../../article';
import type { Reference } from '../../review';
import type { Range } from '../../text/text';
import { type AlignedPair, alignPair, close, isOpen, type PairSide, tokensWhere } from '../aligned-pair';
import { closeVariants } from '../close-variants';
import { spanIn } from '../difference';
import { findFigureDifferences } from '../figure-differences';
import { numbersIn } from '../numbered-stems';
import { type Prepared, sharedGroup } from '../prepared';
import { cosine, readVector } from '../sentence-vectors';
import { areEqualInWeight } from '../synonyms';
import type { Weights } from '../weights';
import { areOneActor, findActors, isUnsaid } from './actors';
import { findOtherOutcome } from './outcomes';

/** What two headlines tell otherwise; an empty span where one has nothing. */
export interface HeadlineDifference {
  here: Span;
  there: Span;
  manner: 'label' | 'figure' | 'outcome' | 'actor' | 'actor-here' | 'actor-there';
}

/** A reader is shown no more differences of one pair of headlines. */
const MOST = 4;

const headlineOf = ({ sentences }: Prepared): number[] => sentences.flatMap(({ headline }, at) => (headline ? [at] : []));

const isTelling = ({ report }: PairSide, at: number): boolean =>
  report.story.matches[report.matchAt[at] ?? -1]?.entry.category === 'contested-labels';

/** Words of one lexicon group, one of which at least takes a side. */
function findLabels({ here, there }: AlignedPair): HeadlineDifference[] {
  return tokensWhere(here, (at) => isOpen(here, at) && here.report.groups[at] !== undefined).flatMap((at) => {
    const [other] = tokensWhere(
      there,
      (each) =>
        isOpen(there, each) &&
        (isTelling(here, at) || isTelling(there, each)) &&
        sharedGroup(here.report, there.report, at, each) !== undefined &&
        !areEqualInWeight(here.report.words.stem[at] as string, there.report.words.stem[each] as string),
    );
    if (other === undefined) return [];
    const [own, theirs] = [
      { from: at, to: at + 1 },
      { from: other, to: other + 1 },
    ];
    close(here, own);
    close(there, theirs);
    return [{ here: spanIn(here.report, own), there: spanIn(there.report, theirs), manner: 'label' as const }];
  });
}

function findOutcome({ here, there }: AlignedPair): HeadlineDifference[] {
  const found = findOtherOutcome(here.report.reading, there.report.reading, here.range, there.range);
  if (!found) return [];
  const [own, theirs] = [
    { from: found.here, to: found.here + 1 },
    { from: found.there, to: found.there + 1 },
  ];
  return [{ here: spanIn(here.report, own), there: spanIn(there.report, theirs), manner: 'outcome' }];
}

/** The empty place at the end of a headline. */
function endOf({ report, range }: PairSide): Span {
  const { end } = spanIn(report, range);
  return { start: end, end };
}

/** Whom the headlines name first, where they name nobody in common: somebody else, or nobody at all in one of them. */
function findOtherActors({ here, there }: AlignedPair, rows: Reference['labels']): HeadlineDifference[] {
  const [mine, yours] = [findActors(here), findActors(there)];
  if (mine.some((one) => yours.some((other) => areOneActor(here, there, one, other, rows)))) return [];
  const [own, theirs] = [mine[0], yours[0]];
  if ((own && !isUnsaid(here, own)) || (theirs && !isUnsaid(there, theirs)) || (!own && !theirs)) return [];
  const span = (side: PairSide, actor: Range | undefined): Span => (actor ? spanIn(side.report, actor) : endOf(side));
  return [{ here: span(here, own), there: span(there, theirs), manner: own && theirs ? 'actor' : own ? 'actor-here' : 'actor-there' }];
}

/**
 * Finds labels, figures, outcomes and actors that the headlines of two reports tell otherwise; none where one has no headline.
 * @param rows who is called what in the whole reports, so that one person under two names is no difference.
 */
export function compareHeadlines(here: Prepared, there: Prepared, rows: Reference['labels'], weights: Weights): HeadlineDifference[] {
  const [own, theirs] = [headlineOf(here), headlineOf(there)];
  if (own.length === 0 || theirs.length === 0) return [];
  const ranges = (report: Prepared, at: number[]) => at.flatMap((index) => report.sentences[index] ?? []);
  const vector = (report: Prepared, at: number[]) => readVector(report.words, report.stems, ranges(report, at));
  const numbers = numbersIn(there.stems, here.stems);
  const similarity = cosine(vector(here, own), vector(there, theirs), numbers, there.stems.stems.length);
  const pair = alignPair(here, there, { here: own, there: theirs, similarity }, weights);
  closeVariants(pair);
  const figures = findFigureDifferences(pair).map((found) => ({ here: found.here, there: found.there, manner: 'figure' as const }));
  return [...findLabels(pair), ...figures, ...findOutcome(pair), ...findOtherActors(pair, rows)].slice(0, MOST);
}
