import type { Check, Finding } from '../check';
import type { Comparison } from '../compare/comparison';
import { comparisonsOf, ifNotCompared, nameOf } from '../compare/findings';
import { gatherElsewhere, gatherOnlyHere } from '../compare/gather';

function findElsewhere(comparisons: Comparison[]): Finding[] {
  return gatherElsewhere(comparisons, ({ droppedThere }) => droppedThere).map(({ place, reports, tellers: [first] }) => ({
    span: place,
    message: {
      key: 'dropped-quotes.there',
      args: { count: reports.length, all: comparisons.length, report: first ? nameOf(first.reference) : '' },
    },
    reports,
  }));
}

function findHere(comparisons: Comparison[]): Finding[] {
  return gatherOnlyHere(comparisons, ({ droppedHere }) => droppedHere).map(({ span }) => ({
    span,
    message: { key: 'dropped-quotes.here', args: { all: comparisons.length } },
  }));
}

/** A quotation that a reference report has and this one has not, and the reverse. */
export const droppedQuotes: Check = {
  id: 'dropped-quotes',
  kind: 'sources',
  basis: 'comparison',
  title: 'Quotations that only one report has',
  why: 'Who is quoted decides whose view a reader hears.',
  messages: {
    there: 'Quoted in {count} of {all} references ({report}), not found here.',
    here: 'Quoted here, found in none of the other reports ({all} compared).',
  },
  skip: ifNotCompared,
  find(story) {
    const comparisons = comparisonsOf(story);
    return [...findHere(comparisons), ...findElsewhere(comparisons)];
  },
};
