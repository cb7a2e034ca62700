import type { Check } from '../check';
import { comparisonsOf, ifNoneReadWhole } from '../compare/findings';
import { gatherOnlyHere } from '../compare/gather';

/** A statement of this report that has no counterpart in any reference. */
export const factsOnlyHere: Check = {
  id: 'facts-only-here',
  kind: 'acts and figures',
  basis: 'comparison',
  title: 'Told here only',
  why: "No reference report has this statement. It may be a report's own finding, or background that another report does without.",
  messages: {
    found: 'Found in none of the other reports ({all} compared).',
    background: 'Found in none of the other reports ({all} compared); background, it shares only names with the rest of this report.',
  },
  skip: ifNoneReadWhole,
  find(story) {
    const comparisons = comparisonsOf(story);
    return gatherOnlyHere(comparisons, ({ onlyHere }) => onlyHere).map(({ span, background }) => ({
      span,
      message: { key: `facts-only-here.${background ? 'background' : 'found'}`, args: { all: comparisons.length } },
    }));
  },
};
