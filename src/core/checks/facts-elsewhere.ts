import type { Check } from '../check';
import { comparisonsOf, ifNotReadWhole, nameOf } from '../compare/findings';
import { countTellers, type Elsewhere, gatherElsewhere, hoursNewer, statedLater } from '../compare/gather';
import type { Message } from '../message';
import type { Story } from '../story';

function say(story: Story, all: number, elsewhere: Elsewhere): Message {
  const { tellers } = elsewhere;
  const hours = Math.min(...tellers.map((teller) => hoursNewer(teller, story.article.published)));
  const [first] = tellers;
  const args = { count: countTellers(elsewhere), all, report: first ? nameOf(first.reference) : '' };
  if (statedLater(elsewhere, story.article.published)) return { key: 'facts-elsewhere.later', args };
  return hours > 0 ? { key: 'facts-elsewhere.newer', args: { ...args, hours } } : { key: 'facts-elsewhere.found', args };
}

/** A statement of a reference report that has no counterpart here. */
export const factsElsewhere: Check = {
  id: 'facts-elsewhere',
  kind: 'acts and figures',
  basis: 'comparison',
  title: 'Told elsewhere, not found here',
  why: 'What a report leaves out only another report can show. It may have come later, or stand here in other words.',
  messages: {
    found: 'Found in {count} of {all} references ({report}), not found here.',
    later: 'Found in {count} of {all} references ({report}), not found here; it was stated after the day of this report.',
    newer:
      'Found in {count} of {all} references ({report}), not found here; that report is newer (by {hours} h), so it may have come later.',
  },
  skip: ifNotReadWhole,
  find(story) {
    const comparisons = comparisonsOf(story);
    return gatherElsewhere(comparisons, ({ onlyThere }) => onlyThere).map((elsewhere) => ({
      span: elsewhere.place,
      message: say(story, comparisons.length, elsewhere),
      reports: elsewhere.reports,
    }));
  },
};
