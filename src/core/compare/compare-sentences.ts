import type { Span } from '../article';
import { spanOf } from '../text/text';
import { findAgencyDifferences } from './agency/agency-differences';
import type { SentencePair } from './align-sentences';
import { type AlignedPair, alignPair, haveOpenWords, type PairSide, setAside } from './aligned-pair';
import { findAttributionDifferences } from './attribution-differences';
import { closeVariants } from './close-variants';
import type { DroppedQuotation } from './comparison';
import { findCueDifferences } from './cue-differences';
import { findDetailDifferences } from './detail-differences';
import { type Difference, differenceOf, type Found } from './difference';
import { findDroppedIn } from './dropped-quotations';
import { findFigureDifferences } from './figure-differences';
import { findLabelDifferences } from './label-differences';
import { findModifierDifferences } from './modifier-differences';
import type { Measures, Prepared } from './prepared';
import type { QuotationComparison } from './quotation-differences';
import { findClauses, type Statement } from './statements';

/** Two aligned sentences with all that differs in them. */
export interface ComparedPair {
  pair: AlignedPair;
  differences: Difference[];
  droppedHere: DroppedQuotation[];
  droppedThere: DroppedQuotation[];
  clausesHere: Statement[];
  clausesThere: Statement[];
}

/** Beyond this many tokens a sentence is none that a reader could compare, but a list or a text without stops. */
const LONGEST = 400;

const isTooLong = ({ here, there }: AlignedPair): boolean => Math.max(here.open.length, there.open.length) > LONGEST;

/** Words inside quotations that both reports have are compared as quotations only. */
function closeQuotations({ here, there }: AlignedPair, { pairs }: QuotationComparison): void {
  for (const pair of pairs) {
    if (!pair.here.long || !pair.there.long) continue;
    setAside(here, pair.here);
    setAside(there, pair.there);
  }
}

/** What differs inside the quotations that stand in two aligned sentences. */
function alteredIn({ here, there }: AlignedPair, { pairs }: QuotationComparison): Found[] {
  if (pairs.every(({ altered }) => altered.length === 0)) return [];
  const isIn = (side: PairSide, span: Span): boolean => {
    const { start, end } = spanOf(side.report.text, side.range);
    return span.start >= start && span.end <= end;
  };
  const altered = pairs.flatMap((pair) => pair.altered).filter((each) => isIn(here, each.here) && isIn(there, each.there));
  return altered.map((each) => ({ kind: 'quotation', ...each }));
}

/**
 * Compares two aligned sentences. Finders run by rank, and each takes out what it tells: one difference is told once. Where both have the same
 * words, only what tells more than words can differ is looked for.
 */
export function compareSentences(
  here: Prepared,
  there: Prepared,
  sentences: SentencePair,
  quotations: QuotationComparison,
  { weights }: Measures,
): ComparedPair {
  const pair = alignPair(here, there, sentences, weights);
  if (isTooLong(pair)) return { pair, differences: [], droppedHere: [], droppedThere: [], clausesHere: [], clausesThere: [] };
  const differ = haveOpenWords(pair);
  if (differ) closeVariants(pair);
  closeQuotations(pair, quotations);
  const droppedHere = findDroppedIn(pair.here, pair.there, quotations.onlyHere);
  const droppedThere = findDroppedIn(pair.there, pair.here, quotations.onlyThere);
  const found: Found[] = [
    ...alteredIn(pair, quotations),
    ...(differ ? findLabelDifferences(pair) : []),
    ...findFigureDifferences(pair),
    ...findAttributionDifferences(pair),
    ...(differ ? findCueDifferences(pair) : []),
    ...(differ ? findModifierDifferences(pair) : []),
  ];
  const clausesHere = differ ? findClauses(pair.here, pair.there, quotations.onlyHere) : [];
  const clausesThere = differ ? findClauses(pair.there, pair.here, quotations.onlyThere) : [];
  found.push(...findAgencyDifferences(pair), ...(differ ? findDetailDifferences(pair) : []));
  const differences = found.map((each) => differenceOf(here, there, each)).sort((a, b) => a.rank - b.rank || a.here.start - b.here.start);
  return { pair, differences, droppedHere, droppedThere, clausesHere, clausesThere };
}
