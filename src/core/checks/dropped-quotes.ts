import type { Check, Finding } from '../check';
import type { Comparison } from '../compare/comparison';
import { comparisonsOf, ifNotCompared, nameOf, wasReadWhole } from '../compare/findings';
import { countTellers, type Elsewhere, gatherElsewhere, gatherOnlyHere, hoursNewer } from '../compare/gather';
import type { Message } from '../message';
import type { Story } from '../story';

function sayElsewhere({ article }: Story, all: number, elsewhere: Elsewhere): Message {
  const { tellers } = elsewhere;
  const [first] = tellers;
  const hours = Math.min(...tellers.map((teller) => hoursNewer(teller, article.published)));
  const args = { count: countTellers(elsewhere), all, report: first ? nameOf(first.reference) : '' };
  return hours > 0 ? { key: 'dropped-quotes.newer', args: { ...args, hours } } : { key: 'dropped-quotes.there', args };
}

/** What others quote can only be missed on a page that was read whole. */
function findElsewhere(story: Story, comparisons: Comparison[]): Finding[] {
  if (story.article.read === 'part') return [];
  return gatherElsewhere(comparisons, ({ droppedThere }) => droppedThere).map((elsewhere) => ({
    span: elsewhere.place,
    message: sayElsewhere(story, comparisons.length, elsewhere),
    reports: elsewhere.reports,
  }));
}

function findHere(comparisons: Comparison[]): Finding[] {
  if (!comparisons.some(wasReadWhole)) return [];
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
    newer:
      'Quoted in {count} of {all} references ({report}), not found here; that report is newer (by {hours} h), so it may have come later.',
    here: 'Quoted here, found in none of the other reports ({all} compared).',
  },
  skip: ifNotCompared,
  find(story) {
    const comparisons = comparisonsOf(story);
    return [...findHere(comparisons), ...findElsewhere(story, comparisons)];
  },
};
