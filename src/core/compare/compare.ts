import type { Message } from '../message';
import { alignSentences, type SentenceAlignment, type SentencePair } from './align-sentences';
import { compareSentences } from './compare-sentences';
import type { Comparison, DroppedQuotation } from './comparison';
import { compareHeadlines } from './headlines/headline-differences';
import { compareLabels } from './labels/label-rows';
import { findMoved } from './moved';
import type { Measures, Prepared } from './prepared';
import { compareQuotations, type QuotationComparison } from './quotation-differences';
import { referenceOf } from './reference';
import { compareEvents, type EventMatch } from './same-event';
import { findStatements, type Statement } from './statements';

/** Which sentence of the other report stands for each aligned sentence of one. */
function counterparts(pairs: SentencePair[], side: 'here' | 'there', other: 'here' | 'there'): Map<number, number> {
  const found = new Map<number, number>();
  for (const pair of pairs) for (const index of pair[side]) found.set(index, pair[other].at(-1) as number);
  return found;
}

/** What each of many has, in one list: a loop takes half the time of `flatMap`, and there are many. */
function allOf<One, Item>(many: readonly One[], listOf: (one: One) => readonly Item[]): Item[] {
  const all: Item[] = [];
  for (const one of many) for (const item of listOf(one)) all.push(item);
  return all;
}

function statementsOf(
  here: Prepared,
  there: Prepared,
  alignment: SentenceAlignment,
  quotations: QuotationComparison,
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
  return [findStatements(own), findStatements(theirs)];
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
    headlines: [],
    moved: [],
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
  const alignment = alignSentences(here, there);
  const event = compareEvents(here, there, alignment, measures.weights, force);
  if (!event.sameEvent) return emptyComparison(there, event);
  const quotations = compareQuotations(here, there);
  const compared = alignment.pairs.map((pair) => compareSentences(here, there, pair, quotations, measures));
  const [onlyHere, onlyThere] = statementsOf(here, there, alignment, quotations);
  const statementsHere = [...onlyHere, ...allOf(compared, ({ clausesHere }) => clausesHere)];
  const statementsThere = [...onlyThere, ...allOf(compared, ({ clausesThere }) => clausesThere)];
  const differences = allOf(compared, (each) => each.differences);
  const labels = compareLabels(here, there, differences);
  return {
    reference: referenceOf(there, event, compared, labels),
    there,
    differences,
    altered: allOf(quotations.pairs, ({ altered }) => altered),
    headlines: compareHeadlines(here, there, labels, measures.weights),
    moved: findMoved(
      here,
      there,
      compared.map(({ pair }) => pair),
    ),
    droppedHere: dropped(
      allOf(compared, (pair) => pair.droppedHere),
      statementsHere,
    ),
    droppedThere: dropped(
      allOf(compared, (pair) => pair.droppedThere),
      statementsThere,
    ),
    onlyHere: told(statementsHere),
    onlyThere: told(statementsThere),
  };
}
