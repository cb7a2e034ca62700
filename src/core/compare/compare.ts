import { pieceOf } from '../article';
import type { Message } from '../message';
import type { Reference } from '../review';
import { spanOf } from '../text/text';
import { alignSentences, type SentenceAlignment, type SentencePair } from './align-sentences';
import { type AlignedPair, alignPair, setAside } from './aligned-pair';
import { findAttributionDifferences } from './attribution-differences';
import { closeVariants } from './close-variants';
import type { Comparison, DroppedQuotation } from './comparison';
import { findCueDifferences } from './cue-differences';
import { findDetailDifferences } from './detail-differences';
import { type Difference, differenceOf, type Found } from './difference';
import { findDroppedIn } from './dropped-quotations';
import { findFigureDifferences } from './figure-differences';
import { findLabelDifferences } from './label-differences';
import { compareLabels } from './labels/label-rows';
import { findModifierDifferences } from './modifier-differences';
import type { Measures, Prepared } from './prepared';
import { compareQuotations, type QuotationComparison } from './quotation-differences';
import { compareEvents, type EventMatch } from './same-event';
import { findClauses, findStatements, type Statement } from './statements';
import type { Weights } from './weights';

/** Two aligned sentences with all that differs in them. */
interface ComparedPair {
  pair: AlignedPair;
  differences: Difference[];
  droppedHere: DroppedQuotation[];
  droppedThere: DroppedQuotation[];
  clausesHere: Statement[];
  clausesThere: Statement[];
}

/** Words inside quotations that both reports have are compared as quotations only. */
function closeQuotations({ here, there }: AlignedPair, { pairs }: QuotationComparison): void {
  for (const pair of pairs) {
    if (!pair.here.long || !pair.there.long) continue;
    setAside(here, pair.here);
    setAside(there, pair.there);
  }
}

function compareSentences(
  here: Prepared,
  there: Prepared,
  sentences: SentencePair,
  quotations: QuotationComparison,
  { weights }: Measures,
): ComparedPair {
  const pair = alignPair(here, there, sentences, weights);
  closeVariants(pair);
  closeQuotations(pair, quotations);
  const droppedHere = findDroppedIn(pair.here, pair.there, quotations.onlyHere);
  const droppedThere = findDroppedIn(pair.there, pair.here, quotations.onlyThere);
  const found: Found[] = [
    ...findLabelDifferences(pair),
    ...findFigureDifferences(pair),
    ...findAttributionDifferences(pair),
    ...findCueDifferences(pair),
    ...findModifierDifferences(pair),
  ];
  const clausesHere = findClauses(pair.here, pair.there, quotations.onlyHere);
  const clausesThere = findClauses(pair.there, pair.here, quotations.onlyThere);
  found.push(...findDetailDifferences(pair));
  const differences = found.map((each) => differenceOf(here, there, each)).sort((a, b) => a.rank - b.rank || a.here.start - b.here.start);
  return { pair, differences, droppedHere, droppedThere, clausesHere, clausesThere };
}

/** Which sentence of the other report stands for each aligned sentence of one. */
const counterparts = (pairs: SentencePair[], side: 'here' | 'there', other: 'here' | 'there'): Map<number, number> =>
  new Map(pairs.flatMap((pair) => pair[side].map((index) => [index, pair[other].at(-1) as number] as const)));

function statementsOf(
  here: Prepared,
  there: Prepared,
  alignment: SentenceAlignment,
  quotations: QuotationComparison,
  weights: Weights,
): [Statement[], Statement[]] {
  const { pairs, onlyHere, onlyThere } = alignment;
  const own = {
    report: here,
    other: there,
    sentences: onlyHere,
    counterparts: counterparts(pairs, 'here', 'there'),
    quotations: quotations.onlyHere,
  };
  const theirs = {
    report: there,
    other: here,
    sentences: onlyThere,
    counterparts: counterparts(pairs, 'there', 'here'),
    quotations: quotations.onlyThere,
  };
  return [findStatements(own, weights), findStatements(theirs, weights)];
}

function referenceOf(there: Prepared, event: EventMatch, compared: ComparedPair[], labels: Reference['labels'] = []): Reference {
  const { article, sources, attributions } = there.story;
  const { headline, outlet, published, url } = article;
  return {
    id: there.id,
    ...(headline && { headline: pieceOf(article.text, headline).exact }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(url && { url }),
    text: article.text,
    sources,
    attributions,
    sameEvent: event.sameEvent,
    score: event.score,
    because: event.because,
    aligned: compared.map(({ pair, differences }) => ({
      here: spanOf(pair.here.report.text, pair.here.range),
      there: spanOf(pair.there.report.text, pair.there.range),
      similarity: Math.round(pair.similarity * 1000) / 1000,
      differences: differences.map(({ kind, rank, here, there: theirs }) => ({ kind, rank, here, there: theirs })),
    })),
    labels,
  };
}

const byStart = (a: { span: { start: number } }, b: { span: { start: number } }): number => a.span.start - b.span.start;

const dropped = (quotations: DroppedQuotation[], statements: Statement[]): DroppedQuotation[] =>
  [...quotations, ...statements.filter(({ quoted }) => quoted).map(({ span, place }) => ({ span, place }))].sort(byStart);

const told = (statements: Statement[]): Statement[] => statements.filter(({ quoted }) => !quoted).sort(byStart);

function emptyComparison(there: Prepared, event: EventMatch): Comparison {
  return {
    reference: referenceOf(there, event, []),
    there,
    differences: [],
    altered: [],
    droppedHere: [],
    droppedThere: [],
    onlyHere: [],
    onlyThere: [],
  };
}

/** What stands for the comparison with a report that cannot be compared with. */
export const notCompared = (there: Prepared, unfit: Message): Comparison => ({
  ...emptyComparison(there, { sameEvent: false, score: 0, because: [] }),
  unfit,
});

/**
 * Compares a report with a reference report: whether they are about one event and, only then, what differs.
 * @param force the reader holds them for the same event: it is not decided.
 */
export function compareReports(here: Prepared, there: Prepared, measures: Measures, force = false): Comparison {
  const alignment = alignSentences(here, there, measures.weights);
  const event = compareEvents(here, there, alignment, measures.weights, force);
  if (!event.sameEvent) return emptyComparison(there, event);
  const quotations = compareQuotations(here, there);
  const compared = alignment.pairs.map((pair) => compareSentences(here, there, pair, quotations, measures));
  const [onlyHere, onlyThere] = statementsOf(here, there, alignment, quotations, measures.weights);
  const statementsHere = [...onlyHere, ...compared.flatMap(({ clausesHere }) => clausesHere)];
  const statementsThere = [...onlyThere, ...compared.flatMap(({ clausesThere }) => clausesThere)];
  const differences = compared.flatMap((each) => each.differences);
  return {
    reference: referenceOf(there, event, compared, compareLabels(here, there, differences)),
    there,
    differences,
    altered: quotations.pairs.flatMap(({ altered }) => altered),
    droppedHere: dropped(
      compared.flatMap((pair) => pair.droppedHere),
      statementsHere,
    ),
    droppedThere: dropped(
      compared.flatMap((pair) => pair.droppedThere),
      statementsThere,
    ),
    onlyHere: told(statementsHere),
    onlyThere: told(statementsThere),
  };
}
